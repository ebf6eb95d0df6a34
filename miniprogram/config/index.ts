import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import { outputFolder, showsPreview } from './flavour'
import { PreloadShared } from './PreloadShared'

const repo = path.resolve(__dirname, '../..')
const source = path.resolve(__dirname, '../src')

/** We write real px: rpx and rem grow with the window and turn WeChat for PC into a magnifying glass. */
const postcss = { pxtransform: { enable: false } }

/** Source outside src/ that must pass through babel as ours does, or WeChat gets ES2022. */
const compile = { include: [path.join(repo, 'shared'), /@tanstack/, /qrcode-generator/] }

const isFingerprint = ({ resource }: { readonly resource?: string }) => /js-sha256/.test(resource ?? '')

export default defineConfig<'webpack5'>(async () => {
  const config: UserConfigExport<'webpack5'> = {
    projectName: 'jingying',
    date: '2026-11-20',
    designWidth: 375,
    deviceRatio: { 375: 1 },
    sourceRoot: 'src',
    outputRoot: path.relative(process.cwd(), path.join(repo, process.env.JINGYING_OUTPUT ?? outputFolder)),
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    // Not for WeChat: Taro learns which templates to write while it parses, and what comes from the cache is not
    // parsed. The second build had no custom-wrapper, and every list was blank.
    cache: { enable: process.env.TARO_ENV === 'h5' },
    alias: { '@': source },
    // Taro escapes every Chinese character for WeChat: six bytes for each where UTF-8 needs three.
    terser: { enable: true, config: { output: { ascii_only: false } } },
    defineConstants: { __PREVIEW__: JSON.stringify(showsPreview) },
    mini: {
      enableSourceMap: false,
      // Taro copies what sub-packages share into each of them. Five have fingerprints to make: one copy for all.
      optimizeMainPackage: { enable: true, exclude: [isFingerprint] },
      miniCssExtractPluginOption: { ignoreOrder: true },
      postcss,
      compile,
      webpackChain(chain) {
        chain
          .plugin('abort-controller')
          .use(require('webpack').ProvidePlugin, [
            { AbortController: [path.join(source, 'api/AbortController'), 'AbortController'] },
          ])
      },
    },
    h5: {
      publicPath: './',
      staticDirectory: 'static',
      enableSourceMap: false,
      router: { mode: 'hash' },
      // Plain html in place of custom elements: 12 KB more, but on the gallery 40 % less script time at the
      // start and 28 % less while scrolling through 150 works (thread time in Chromium, three runs each).
      useHtmlComponents: true,
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      postcss: { ...postcss, autoprefixer: { enable: true, config: {} } },
      compile,
      webpackChain(chain) {
        // Without it every page carries its own copy of the components.
        chain.optimization.splitChunks({
          chunks: 'all',
          cacheGroups: { shared: { name: 'shared', minChunks: 2, minSize: 0 } },
        })
        chain.plugin('preload-shared').use(PreloadShared)
      },
    },
  }
  return config
})
