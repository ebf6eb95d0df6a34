/** @jest-environment jsdom */
import { simulateComponent, simulatePage } from './simulate'

test('the tab bar shows its tabs in WeChat’s older framework too', async () => {
  const tabBar = await simulateComponent('custom-tab-bar/index')
  for (const tab of ['首页', '榜单', '参赛', '我的']) expect(tabBar.textContent).toContain(tab)
})

test('a page shows its words there too', async () => {
  const me = await simulatePage('pages/me/index')
  expect(me.querySelector('wx-view')).not.toBeNull()
  expect(me.textContent?.length).toBeGreaterThan(0)
})
