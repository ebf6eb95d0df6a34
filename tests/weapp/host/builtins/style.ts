/** How WeChat's own components look before an app dresses them; enough for sizes and places to be true. */
export const builtInStyle = `
html, body { margin: 0; padding: 0; font-family: 'Noto Sans CJK SC', sans-serif; -webkit-tap-highlight-color: transparent }
*, ::before, ::after { box-sizing: content-box }
[hidden] { display: none !important }
wx-page { display: block; width: 100%; min-height: 100vh }
wx-view, wx-form, wx-label, wx-cover-view, wx-navigator, wx-rich-text, wx-checkbox-group, wx-radio-group, wx-swiper-item, wx-picker,
wx-x, wx-root-portal { display: block }
wx-text { white-space: pre-line }
wx-image { display: inline-block; width: 320px; height: 240px; overflow: hidden }
wx-image > img { display: block; width: 100%; height: 100%; object-fit: fill }
wx-image[data-mode='widthFix'], wx-image[data-mode='widthFix'] > img { height: auto }
wx-video { display: inline-block; width: 300px; height: 225px; overflow: hidden; position: relative; background: #000 }
wx-video > video { width: 100%; height: 100% }
wx-canvas { display: inline-block; width: 300px; height: 150px; position: relative }
wx-canvas > canvas { width: 100%; height: 100% }
wx-scroll-view { display: block; width: 100%; -webkit-overflow-scrolling: touch }
wx-swiper { display: block; height: 150px; overflow: hidden; white-space: nowrap }
wx-swiper-item { display: inline-block; width: 100%; height: 100%; vertical-align: top; white-space: normal }
wx-button { display: block; position: relative; margin: 0 auto; padding: 0 14px; box-sizing: border-box; font-size: 18px; line-height: 2.55556;
  text-align: center; border-radius: 5px; overflow: hidden; background: #f8f8f8; color: #000; cursor: pointer }
wx-button[disabled] { color: rgba(0, 0, 0, 0.3); cursor: default }
wx-input { display: block; height: 1.4rem; line-height: 1.4rem; overflow: hidden; white-space: nowrap; text-overflow: clip }
wx-input > input, wx-textarea > textarea { width: 100%; height: 100%; margin: 0; padding: 0; border: 0; outline: 0; background: none; font: inherit;
  color: inherit; text-align: inherit; resize: none }
wx-textarea { display: block; width: 300px; height: 150px; position: relative }
wx-switch { display: inline-block; width: 52px; height: 32px; border-radius: 16px; background: #dfdfdf }
wx-switch[aria-checked='true'] { background: #04be02 }
wx-checkbox, wx-radio { display: inline-block; min-width: 22px; min-height: 22px }
wx-slider { display: block; margin: 10px 18px }
`
