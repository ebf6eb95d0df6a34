import type { Message } from '#shared/model/message'
import type { TestCloud } from '../../tests/cloud'
import { assign, inPanel, judgeAll, openJudging, workId } from '../../tests/judging'

const contestId = 'hebei-2020'
let t: TestCloud
afterEach(() => t.close())

test('whoever goes on is told once, however often publishing is asked for; nobody else is', async () => {
  t = await openJudging({ works: 3, jurors: 3, panel: { selects: 2 } })
  await assign(t, 3)
  await judgeAll(t, 3, (work) => work < 2)
  const staff = t.as('organizer-1').judging
  await staff.decideShortlist({ ...inPanel, entryIds: [workId(0), workId(1)] })
  const publish = () => staff.publishShortlist({ contestId })
  const replies = await Promise.all([publish(), publish()])
  expect(replies.some(({ ok }) => ok)).toBe(true)
  expect((await publish()).ok).toBe(true)
  const told = await t.all<Message>('messages')
  expect(told.map(({ entryId, kind, to }) => [entryId, kind, to])).toEqual([
    [workId(0), 'shortlisted', 'oTEST_entrant_0'],
    [workId(1), 'shortlisted', 'oTEST_entrant_1'],
  ])
})
