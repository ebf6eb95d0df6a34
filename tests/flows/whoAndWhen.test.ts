import { openPreview, slipsOf, votesOf } from './preview'

const hour = 3_600_000

test.each([-50 * hour, -24 * hour, 24 * hour])(
  'a phone whose clock is wrong by %d ms counts down like any other',
  async (clockAhead) => {
    const { t, visit } = await openPreview()
    const voter = await visit('voter-1', { clockAhead })
    await voter.open('contest/index', { contestId: 'hebei-2020' })
    await voter.until(async () => /14\s*天\s*12\s*小时/.test(await voter.text()))
    await voter.openWork('037')
    await voter.vote(2)
    await voter.see('投票成功，已投这件 2 票')
    expect(votesOf(await slipsOf(t))).toEqual({ '037': 2 })
  },
)

test('two people at one browser: neither votes with what the other has left', async () => {
  const { t, visit } = await openPreview()
  const browser = await visit('voter-1')
  const become = async (name: string) => {
    await browser.tap('打开预览面板')
    await browser.tap(name)
    await browser.button('打开预览面板').waitFor()
  }
  await browser.openWork('037')
  await browser.vote(6)
  await browser.see('投票成功，已投这件 6 票')
  await browser.see('今天还能投 4 票')
  await become('周建民')
  await browser.see('今天还能投 10 票')
  await browser.vote(5)
  await browser.see('投票成功，已投这件 5 票')
  await become('林晓禾')
  await browser.see('今天还能投 4 票')
  await browser.vote(4)
  await browser.see('今天的 10 票都投出去了')
  const slips = await slipsOf(t)
  const voters = [...new Set(slips.map(({ voter }) => voter))]
  expect(voters.map((voter) => votesOf(slips.filter((slip) => slip.voter === voter)))).toEqual([
    { '037': 10 },
    { '037': 5 },
  ])
})

test('before voting opens one is told when it does, and after it closed that it did', async () => {
  const { t, visit } = await openPreview({ at: '2020-11-25 12:00' })
  const voter = await visit('voter-1')
  await voter.openWork('037')
  await voter.see('投票还没有开始')
  await voter.see('11月26日 00:00')
  await t.at('2020-12-11 00:00')
  await voter.openWork('037')
  await voter.see('投票已经结束')
  expect(await slipsOf(t)).toEqual([])
})

test('a vote that comes a second too late is refused, and the page says that it did not count', async () => {
  const { t, visit } = await openPreview({ at: '2020-12-10 23:00' })
  const voter = await visit('voter-1')
  await voter.openWork('037')
  await voter.see('今天还能投 10 票')
  await t.at('2020-12-11 00:00')
  await voter.vote(2)
  await voter.see('投票已经结束')
  await voter.see(/没有计入/)
  expect(await slipsOf(t)).toEqual([])
})
