import { cutReply, holdReply, loseReply, refuseCall } from './lines'
import { openPreview, slipsOf, votesOf } from './preview'

const at = '2020-11-26 12:00'

test('a vote whose answer was lost is asked again, and counts once', async () => {
  const { t, visit } = await openPreview()
  const voter = await visit('voter-5')
  await voter.openWork('037')
  await voter.nextCall('voting', 'castVotes', loseReply)
  await voter.vote(2)
  await voter.see('投票成功，已投这件 2 票')
  await voter.see('今天还能投 8 票')
  expect(votesOf(await slipsOf(t))).toEqual({ '037': 2 })
})

test('an answer that stops in the middle is no answer', async () => {
  const { t, visit } = await openPreview()
  const voter = await visit('voter-5')
  await voter.openWork('037')
  await voter.nextCall('voting', 'castVotes', cutReply)
  await voter.vote(2)
  await voter.see('投票成功，已投这件 2 票')
  expect(votesOf(await slipsOf(t))).toEqual({ '037': 2 })
})

test('as long as no answer comes the page says so, and goes on by itself when the line is back', async () => {
  const { t, visit } = await openPreview()
  const voter = await visit('voter-5')
  await voter.openWork('037')
  const mend = await voter.between('voting', 'castVotes', loseReply)
  await voter.vote(2)
  await voter.see('正在确认这次投票')
  await voter.see('不会重复计票')
  mend()
  await voter.see('已经计入')
  await voter.see('今天还能投 8 票')
  expect(votesOf(await slipsOf(t))).toEqual({ '037': 2 })
})

test('an app closed before the answer finds its vote again, and says so', async () => {
  const { t, visit } = await openPreview()
  const voter = await visit('voter-1')
  await voter.openWork('037')
  const { isDone, deed } = holdReply()
  await voter.nextCall('voting', 'castVotes', deed)
  await voter.vote(3)
  await isDone
  await voter.closePage()
  await voter.open()
  await voter.see(/的 3 票已经计入/)
  await voter.openWork('037')
  await voter.see('今天还能投 7 票')
  expect(votesOf(await slipsOf(t))).toEqual({ '037': 3 })
})

test('an app closed before its vote arrived hands it in at the next opening', async () => {
  const { visit, stop, restart } = await openPreview({ at })
  const voter = await visit('voter-1')
  await voter.openWork('037')
  await voter.see('今天还能投 10 票')
  await stop()
  await voter.vote(3)
  await voter.closePage()
  const t = await restart(at)
  expect(await slipsOf(t)).toEqual([])
  await voter.open('me/index')
  await voter.see(/的 3 票已经计入/)
  expect(votesOf(await slipsOf(t))).toEqual({ '037': 3 })
})

test('without a network nothing is lost and nothing is promised', async () => {
  const { t, visit } = await openPreview()
  const voter = await visit('voter-5')
  await voter.openWork('037')
  await voter.see('今天还能投 10 票')
  await voter.offline(true)
  await voter.see('网络断了')
  await voter.see('有网络才能投票')
  await voter.offline(false)
  await voter.seeGone('网络断了')
  await voter.vote(2)
  await voter.see('投票成功，已投这件 2 票')
  expect(votesOf(await slipsOf(t))).toEqual({ '037': 2 })
})

test('a page that could not be loaded says so, and loads when asked again', async () => {
  const { visit } = await openPreview()
  const voter = await visit('voter-5')
  const mend = await voter.between('contest', 'openContest', refuseCall)
  await voter.open('contest/index', { contestId: 'hebei-2020' })
  await voter.see('没有收到回复')
  mend()
  await voter.tap('再试一次')
  await voter.see('全部 150')
})

test('a page that was never fetched says so without a cloud, and opens at the next tap when it is back', async () => {
  const { visit, stop, restart } = await openPreview({ at })
  const voter = await visit('voter-5')
  await voter.open('contest/index', { contestId: 'hebei-2020' })
  await voter.type('搜作品名、作者或编号', '037')
  await voter.button(/^037 号/).waitFor()
  await voter.see('奋进2020·河北有我')
  await stop()
  await voter.tap(/^037 号/)
  await voter.see('页面没能打开')
  await restart(at)
  await voter.tap(/^037 号/)
  await voter.see('今天还能投 10 票')
  await voter.tap('返回')
  await voter.button(/^037 号/).waitFor()
})

test('the first page of all that could not be fetched can be asked for again', async () => {
  const { t, visit } = await openPreview()
  const voter = await visit('voter-5')
  const shell = await (await fetch(t.cloud.url)).text()
  const part = /\/(js|css)\/[^/]+$/
  const isOfShell = (url: string) => shell.includes(new URL(url).pathname.slice(1))
  await voter.page.route(part, (route) =>
    isOfShell(route.request().url()) ? route.fallback() : refuseCall(route),
  )
  await voter.openWork('037')
  await voter.see('页面没能打开')
  await voter.page.unroute(part)
  await voter.tap('页面没能打开')
  await voter.see('今天还能投 10 票')
})

test('pictures whose addresses were lost come when the line is back', async () => {
  const { visit } = await openPreview()
  const voter = await visit('voter-5')
  let asked = 0
  await voter.page.route('**/_cloud/files/links', (route) => {
    asked += 1
    return asked > 1 ? route.fallback() : refuseCall(route)
  })
  await voter.open('contest/index', { contestId: 'hebei-2020' })
  await voter.see('全部 150')
  await voter.until(async () => asked > 1)
  await voter.page.locator('.tile .cover-picture.is-loaded').first().waitFor()
})

test('the cloud goes away under an open page, and comes back', async () => {
  const { visit, stop, restart } = await openPreview({ at })
  const voter = await visit('voter-5')
  await voter.openWork('037')
  await voter.see('今天还能投 10 票')
  await stop()
  await voter.vote(2)
  await voter.see('正在确认这次投票')
  const t = await restart(at)
  await voter.see('已经计入')
  await voter.see('今天还能投 8 票')
  expect(votesOf(await slipsOf(t))).toEqual({ '037': 2 })
})
