// WeChat runs our code as ES5 on old Android webviews; browsers of the preview and the big screen are newer.
const targets = process.env.TARO_ENV === 'h5' ? { chrome: '87', safari: '14' } : { ios: '9', android: '5' }

module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        hot: false,
        useBuiltIns: false,
        targets,
        ignoreBrowserslistConfig: true,
      },
    ],
  ],
}
