import { styleScope, styleSheet } from './styleSheet'

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

test('the classes of a component carry its scope, those of a page do not', () => {
  const scope = styleScope('custom-tab-bar/index', { component: true })
  expect(styleSheet('a', { a: '.tab.is-on > view .x:not(.y) { x: 0.5px }' }, scope)).toBe(
    '.custom_tab_bar_index--tab.custom_tab_bar_index--is-on > wx-view .custom_tab_bar_index--x:not(.custom_tab_bar_index--y) { x: 0.5px }',
  )
  expect(styleScope('pages/home/index', {})).toBeUndefined()
  expect(styleScope('a', { component: true, styleIsolation: 'shared' })).toBeUndefined()
})
