import type { Slip } from '#shared/model/vote'
import type { TestCloud } from '../../cloud'
import { openHebei } from '../../season'
import { closePhones } from '..'
import { openWork, phoneOf, vote, voteByThumb } from './voter'

let t: TestCloud
beforeEach(async () => {
  t = await openHebei({ instancesPerFunction: 1 })
})
afterEach(async () => {
  await closePhones()
  await t.close()
})

const castLines = async () =>
  (await t.all<Slip>('slips'))
    .flatMap(({ lines }) => lines)
    .map(({ entryId, votes }) => [entryId.slice(-3), votes])
    .sort()

test('from the home page to a vote that moves the ranking', async () => {
  const { phone } = await phoneOf(t, 'voter-1')
  await voteByThumb(phone, t)
  expect(await castLines()).toEqual([
    ['037', 3],
    ['112', 2],
  ])
}, 60_000)

test('every vote of the day given', async () => {
  const { phone } = await phoneOf(t, 'voter-1')
  await openWork(phone, '037')
  await phone.see('今天还能投 10 票')
  await vote(phone, 10)
  await phone.see('今天的 10 票都投出去了')
  await phone.tap('看看我投给了谁')
  await phone.see('今天投出的票')
  expect(await castLines()).toEqual([['037', 10]])
})

test('a vote whose answer was lost is asked again, and counts once', async () => {
  const { phone, line } = await phoneOf(t, 'voter-5')
  await openWork(phone, '037')
  await phone.see('今天还能投 10 票')
  line.loseReplies(1)
  await vote(phone, 2)
  await phone.see('今天还能投 8 票', 10_000)
  expect(await castLines()).toEqual([['037', 2]])
})

test('an app closed before the answer finds its vote again on the same phone, and says so', async () => {
  const first = await phoneOf(t, 'voter-1')
  await openWork(first.phone, '037')
  await first.phone.see('今天还能投 10 票')
  first.line.holdReplies()
  await vote(first.phone, 3)
  const storage = await first.phone.storage()
  await first.phone.close()
  const { phone } = await phoneOf(t, 'voter-1', { storage })
  await phone.open('pages/home/index')
  await phone.see('的 3 票已经计入')
  expect(await castLines()).toEqual([['037', 3]])
})

test('ten taps as fast as a thumb goes are one vote', async () => {
  const { phone } = await phoneOf(t, 'voter-1')
  await openWork(phone, '037')
  await phone.see('今天还能投 10 票')
  await phone.tapTimes('投 1 票', 10)
  await phone.see('投票成功，已投这件 1 票')
  await phone.settle()
  expect(await castLines()).toEqual([['037', 1]])
})

test.each([-1, 1])('a phone whose clock is wrong by %d day votes like any other', async (days) => {
  const right = t.cloud.clock.now() - Date.now()
  const { phone } = await phoneOf(t, 'voter-1', { clockAhead: right + days * 86_400_000 })
  await openWork(phone, '037')
  await phone.see('今天还能投 10 票')
  await vote(phone, 2)
  await phone.see('今天还能投 8 票')
  await phone.open('pages/me/index')
  await phone.see('今天，11月26日')
  expect(await castLines()).toEqual([['037', 2]])
})

test('without a network nothing is promised, and with it the vote goes out', async () => {
  const { phone } = await phoneOf(t, 'voter-1')
  await openWork(phone, '037')
  await phone.see('今天还能投 10 票')
  await phone.network('none')
  await phone.see('网络断了')
  await phone.see('有网络才能投票')
  await phone.network('wifi')
  await phone.seeGone('网络断了')
  await vote(phone, 2)
  await phone.see('今天还能投 8 票')
  expect(await castLines()).toEqual([['037', 2]])
})

test('a stage that closed under the open page: the vote is refused, and the page says that it did not count', async () => {
  const { phone } = await phoneOf(t, 'voter-1')
  await openWork(phone, '037')
  await phone.see('今天还能投 10 票')
  await t.at('2020-12-11 00:00')
  await vote(phone, 2)
  await phone.see('没有计入')
  expect(await castLines()).toEqual([])
})

test('left in the middle of a vote and come back to: the app goes on', async () => {
  const { phone, line } = await phoneOf(t, 'voter-1')
  await openWork(phone, '037')
  await phone.see('今天还能投 10 票')
  line.refuseCalls(3)
  await vote(phone, 3)
  await phone.see('正在确认这次投票', 10_000)
  await phone.leaveAndReturn()
  await phone.see('今天还能投 7 票', 10_000)
  expect(await castLines()).toEqual([['037', 3]])
})

test('the single page shown in Moments, which has no login, opens a work and does not crash', async () => {
  const { phone } = await phoneOf(t, 'voter-1', { scene: 1154 })
  await openWork(phone, '037')
  await phone.settle()
  await phone.see('037')
})
