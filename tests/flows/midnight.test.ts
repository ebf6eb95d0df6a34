import { openPreview, slipsOf } from './preview'

test('cast in the last second of a day, and the next day all votes are back', async () => {
  const { t, visit } = await openPreview({ at: '2020-11-26 23:50' })
  const voter = await visit('voter-1')
  await voter.openWork('037')
  await voter.see('今天还能投 10 票')
  await t.at('2020-11-26 23:59:59')
  await voter.vote(10)
  await voter.see('今天的 10 票都投出去了')
  await voter.tap('打开预览面板')
  await voter.tap('＋1 小时')
  await voter.see('今天还能投 10 票')
  await voter.tap('收起预览面板')
  await voter.vote(4)
  await voter.see('投票成功，已投这件 4 票')
  await voter.see('今天还能投 6 票')
  expect((await slipsOf(t)).map(({ day, lines }) => [day, lines[0]?.votes])).toEqual([
    ['2020-11-26', 10],
    ['2020-11-27', 4],
  ])
})

test('a cast whose answer was lost over midnight counts once, on the day it was made', async () => {
  const { t, visit } = await openPreview({ at: '2020-11-26 23:50' })
  const voter = await visit('voter-1')
  await voter.openWork('037')
  await voter.see('今天还能投 10 票')
  await t.at('2020-11-26 23:59:59')
  let sent = 0
  await voter.between('voting', 'castVotes', async (route) => {
    sent += 1
    if (sent > 1) return route.fallback()
    await route.fetch()
    await t.at('2020-11-27 00:00:05')
    await route.abort('connectionreset')
  })
  await voter.vote(3)
  await voter.until(async () => sent > 1)
  await voter.open('me/index')
  await voter.see('11月26日')
  await voter.see('共 3 票')
  await voter.see(/今天还能投\s*10\s*票/)
  expect((await slipsOf(t)).map(({ day, lines }) => [day, lines[0]?.votes])).toEqual([['2020-11-26', 3]])
})
