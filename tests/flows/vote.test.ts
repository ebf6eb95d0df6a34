import { hebeiWorks } from '../fixtures/hebei2020'
import { openPreview, slipsOf, votesOf } from './preview'
import type { Visitor } from './visitor'

test('from the home page to a vote that moves the ranking', async () => {
  const { t, visit } = await openPreview()
  const voter = await visit('voter-1')

  await voter.open()
  await voter.tap(/河北有我/)
  await voter.see('全部 150')
  await voter.type('搜作品名、作者或编号', '037')
  await voter.tap(/^037 号/)
  await voter.see('今天还能投 10 票')

  await voter.tap(/^播放/)
  const film = voter.page.locator('video')
  await voter.until(() => film.evaluate((video: HTMLVideoElement) => video.currentTime > 0.3))

  await voter.vote(3)
  await voter.see('今天还能投 7 票')
  await voter.see('投票成功，已投这件 3 票')
  expect(votesOf(await slipsOf(t))).toEqual({ '037': 3 })

  await voter.tap('返回')
  await voter.type('搜作品名、作者或编号', '112')
  await voter.tap(/^112 号/)
  await voter.vote(2)
  await voter.see('投票成功，已投这件 2 票')
  await voter.see('今天还能投 5 票')
  expect(votesOf(await slipsOf(t))).toEqual({ '037': 3, '112': 2 })

  await voter.tap('返回')
  await voter.tap('返回')
  await voter.tap('我的')
  await voter.see('共 5 票')
  await voter.see('等待计票')

  await voter.tap('榜单')
  await voter.see('还没有开始计票')
  await t.timer('voting', 'settle')
  await voter.see('第 1 批计票')
  await voter.button(/^第 1 名，037 号.*3 票$/).waitFor()
  await voter.button(/^第 2 名，112 号.*2 票$/).waitFor()

  await voter.tap('我的')
  await voter.see('已计入第 1 批')
})

test('every voter has an order of their own, the same at the next visit, and a category only its own works', async () => {
  const { visit } = await openPreview()
  const tilesOf = async (voter: Visitor): Promise<string[]> => {
    await voter.page.locator('.tile').first().waitFor()
    return voter.page
      .locator('.tile')
      .evaluateAll((tiles) => tiles.map((tile) => tile.getAttribute('aria-label')?.slice(0, 3) ?? ''))
  }
  const arrive = async (voter: Visitor) => {
    await voter.open('contest/index', { contestId: 'hebei-2020' })
    return (await tilesOf(voter)).slice(0, 8)
  }
  const [one, other] = [await visit('voter-1'), await visit('voter-2')]
  const order = await arrive(one)
  expect(await arrive(one)).toEqual(order)
  expect(await arrive(other)).not.toEqual(order)

  const stories = hebeiWorks.filter(({ category }) => category === '文化传承').map(({ no }) => no)
  await one.page.getByRole('tab', { name: '文化传承' }).tap()
  await one.until(async () => {
    const tiles = await tilesOf(one)
    return tiles.length > 0 && tiles.every((number) => stories.includes(number))
  })
})

test('every vote of the day given: what is left to know is to whom, and when there are new ones', async () => {
  const { t, visit } = await openPreview()
  const voter = await visit('voter-2')
  await voter.openWork('037')
  await voter.vote(10)
  await voter.see('今天的 10 票都投出去了')
  await voter.see('11月27日 00:00 起又可以投')
  await voter.tap('看看我投给了谁')
  await voter.see('今天投出的票')
  expect(votesOf(await slipsOf(t))).toEqual({ '037': 10 })
})

test('two phones of one account have ten votes together', async () => {
  const { t, visit } = await openPreview()
  const [phone, tablet] = [await visit('voter-2'), await visit('voter-2')]
  await phone.openWork('037')
  await tablet.openWork('112')
  await tablet.see('今天还能投 10 票')
  await phone.vote(10)
  await phone.see('今天的 10 票都投出去了')
  await tablet.vote(1)
  await tablet.see(/今天的 10 票都投出去了|今天的票投完了/)
  expect(votesOf(await slipsOf(t))).toEqual({ '037': 10 })
})

test('a guest reads everything and is told how to vote', async () => {
  const { t, visit } = await openPreview()
  const guest = await visit()
  await guest.openWork('037')
  await guest.see('登录后就能投票')
  await guest.open('me/index')
  await guest.see('登录后可以看到你投的票')
  expect(await slipsOf(t)).toEqual([])
})
