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
