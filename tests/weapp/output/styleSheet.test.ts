import { styleSheet } from './styleSheet'

const css = (wxss: string) => styleSheet('app', { app: wxss, 'styles/base': 'text { color: red }' })

test.each([
  ['page { margin: 0 }', 'wx-page { margin: 0 }'],
  ['view.card > text, .a button:active { x: y }', 'wx-view.card > wx-text, .a wx-button:active { x: y }'],
  [
    '@keyframes k { from { x: y } to { x: z } } view { a: b }',
    '@keyframes k { from { x: y } to { x: z } } wx-view { a: b }',
  ],
  ['@media (min-width: 600px) { view { x: y } }', '@media (min-width: 600px) { wx-view { x: y } }'],
  ['.a { width: 75rpx }', '.a { width: calc(100vw / 750 * 75) }'],
  ['@import "./styles/base.wxss";', 'wx-text { color: red }'],
])('%s', (wxss, expected) => {
  expect(css(wxss)).toBe(expected)
})
