import { hebeiContest } from '../fixtures/contests'
import { voteRules } from '../fixtures/voteRules'
import { loseReply } from './lines'
import { openPreview, slipsOf, votesOf } from './preview'
import type { Visitor } from './visitor'

const { contestId } = hebeiContest

const putInBasket = async (voter: Visitor, number: string, votes = 1) => {
  await voter.openWork(number)
  await voter.see('今天还能投')
  for (let wished = 1; wished < votes; wished++) await voter.tap('加一')
  await voter.tap('先放进投票篮')
  await voter.see(`这件在篮里，${votes} 票`)
}

test('votes of a day spread over works, sent once, and proved on the phone', async () => {
  const { t, visit } = await openPreview()
  const voter = await visit('voter-1')
  await putInBasket(voter, '037', 3)
  await voter.closePage()
  await putInBasket(voter, '112', 2)
  expect(await slipsOf(t)).toEqual([])

  await voter.tap(/投票篮 2 件/)
  await voter.see('篮里 2 件，5 票')
  await voter.tap('一起投出 5 票')
  await voter.see('投票成功')
  await voter.see('投给 2 件作品，共 5 票')
  const slips = await slipsOf(t)
  expect(slips).toHaveLength(1)
  expect(votesOf(slips)).toEqual({ '037': 3, '112': 2 })

  await voter.open('voting/proof/index', { contestId })
  await voter.see('还在等待计票')
  await t.timer('voting', 'settle')
  await voter.until(async () => {
    await voter.tap('再核对一次')
    await voter.see('都对得上')
    return (await voter.text()).includes('已核对，在批次里')
  })
  await voter.see('1 张已算出确实在批次里')
  await voter.see('这项核对说明不了什么')
})

test('exactly five: nothing is sent before they are there, and midnight keeps what was chosen', async () => {
  const voteRule = voteRules['one ballot a day of exactly five']
  const { t, visit } = await openPreview({
    season: { contest: { ...hebeiContest, voteRule } },
    at: '2020-11-26 23:30',
  })
  const voter = await visit('voter-1')
  for (const number of ['001', '002', '003']) {
    await voter.openWork(number)
    await voter.tap('选这件')
    await voter.see('从篮里拿出')
  }
  await voter.see('还差 2 件，共须选 5 件')
  await voter.tap('投票篮 3 件')
  await voter.see('再选几件')
  expect(await voter.button('还差 2 件，共须选 5 件').getAttribute('aria-disabled')).toBe('true')
  expect(await slipsOf(t)).toEqual([])

  await t.cloud.clock.jumpTo(Date.parse('2020-11-27T09:00:00+08:00'))
  for (const number of ['004', '005']) {
    await voter.openWork(number)
    await voter.tap('选这件')
    await voter.see('从篮里拿出')
  }
  await voter.see('选好了，可以投')
  await voter.tap('投票篮 5 件')
  await voter.tap('一起投出 5 票')
  await voter.see('投给 5 件作品，共 5 票')
  const [slip] = await slipsOf(t)
  expect(slip).toMatchObject({ day: '2020-11-27', revision: 1 })
  expect(slip?.lines).toHaveLength(5)
})

test('a basket whose answer is lost counts once, and is emptied by what was counted', async () => {
  const { t, visit } = await openPreview()
  const voter = await visit('voter-2')
  await putInBasket(voter, '037', 2)
  await voter.tap(/投票篮 1 件/)
  await voter.nextCall('voting', 'castVotes', loseReply)
  await voter.tap('一起投出 2 票')
  await voter.see(/投票成功|已经计入/)
  await voter.seeGone('篮里 1 件，2 票')
  expect(votesOf(await slipsOf(t))).toEqual({ '037': 2 })
})

test('a poster of a work is drawn on the phone, and its link opens that work', async () => {
  const { t, visit } = await openPreview()
  const voter = await visit('voter-1')
  await voter.openWork('037')
  await voter.tap('作品海报')
  await voter.see('发给朋友或保存')
  const picture = voter.page.locator('.poster-picture img, img.poster-picture').first()
  expect(await picture.getAttribute('src')).toMatch(/^data:image\/png/)
  expect(await voter.text()).toContain('转发没有任何奖励')

  // What WeChat hands on of an ordinary QR code: the whole address, encoded once more.
  const link = `https://vote.example.cn/contest/${contestId}?e=${contestId}-037`
  await voter.open('contest/entry', { q: link })
  await voter.see('037 号作品')
  expect(await slipsOf(t)).toEqual([])
})

test('a work that is public no more is named, blocks nothing but itself, and can be taken out', async () => {
  const { t, visit } = await openPreview()
  const voter = await visit('voter-1')
  await putInBasket(voter, '037')
  await putInBasket(voter, '112', 2)
  // As if it had been withdrawn since: an id that no public work has any more.
  await voter.page.evaluate(() => {
    for (const [place, kept] of Object.entries(localStorage)) {
      if (place.includes('basket')) localStorage.setItem(place, kept.replace(/-112"/g, '-999"'))
    }
  })
  await voter.open('voting/basket/index', { contestId })
  await voter.see('已退出或下架，不能投票')
  await voter.see(/《.+》.*不能投票/)
  expect(await voter.button('一起投出 3 票').getAttribute('aria-disabled')).toBe('true')
  await voter.tap('移出')
  await voter.tap('一起投出 1 票')
  await voter.see('投给 1 件作品，共 1 票')
  expect(votesOf(await slipsOf(t))).toEqual({ '037': 1 })
})
