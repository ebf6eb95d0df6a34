// The adapter's package.json names its types wrongly, so it is imported by file; this is the only place that does.
export * from 'glass-easel-miniprogram-adapter/dist/glass_easel_miniprogram_adapter'
