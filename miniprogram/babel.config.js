const { getBrowsersList } = require('miniprogram-compat')

// The oldest base library that may open the mini-program: set as the lowest one where it is published
// (docs/operate/deploy.md). It decides which engines read our code, and WeChat compiles nothing of ours.
const LOWEST_BASE_LIBRARY = '2.30.0'

const targets =
  process.env.TARO_ENV === 'h5' ? { chrome: '87', safari: '14' } : getBrowsersList(LOWEST_BASE_LIBRARY)

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
