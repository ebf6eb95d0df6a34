import { instantOf } from '#shared/lib/day'
import type { Stage } from '#shared/model/stage'
import { editableUntil, mayRestore, mayWithdraw, sendableUntil } from './entryRights'
import { stageNotOpen } from './stageFacts'

const at = instantOf
const stages: Stage[] = [
  {
    stageId: 'entering',
    name: '征集',
    opensAt: at('2020-10-15 00:00'),
    closesAt: at('2020-11-16 00:00'),
    rights: ['enter', 'edit'],
  },
]
const draft = { state: 'draft', mendBy: null } as const
const last = at('2020-11-15 23:59:59')
const closed = at('2020-11-16 00:00')

test('a draft is changed and sent to the last second, and not in the next', () => {
  expect(editableUntil(draft, stages, last)).toBe(closed)
  expect(sendableUntil(draft, stages, [], last)).toBe(closed)
  expect(sendableUntil(draft, stages, [], closed)).toBeNull()
  expect(sendableUntil(draft, stages, [], at('2020-10-14 23:59:59'))).toBeNull()
})

test('what was on its way at closing may arrive within the declared time', () => {
  const until = at('2020-11-16 02:00')
  expect(sendableUntil(draft, stages, [last], closed)).toBe(until)
  expect(editableUntil(draft, stages, at('2020-11-16 01:59:59'))).toBe(until)
  expect(sendableUntil(draft, stages, [last, closed], closed)).toBeNull()
  expect(sendableUntil(draft, stages, [last], until)).toBeNull()
})

test('a returned work has a time of its own, and no other stage of its life', () => {
  const mendBy = at('2020-11-20 12:00')
  const returned = { state: 'returned', mendBy } as const
  expect(editableUntil(returned, stages, at('2020-11-20 11:59:59'))).toBe(mendBy)
  expect(sendableUntil(returned, stages, [], mendBy)).toBeNull()
  for (const state of ['approved', 'rejected', 'withdrawn'] as const)
    expect(editableUntil({ state, mendBy }, stages, last)).toBeNull()
})

test('what was sent is taken back while entering is open, and never once it is public', () => {
  expect(mayWithdraw({ state: 'submitted' }, false, stages, last)).toBe(true)
  expect(mayWithdraw({ state: 'submitted' }, false, stages, closed)).toBe(false)
  expect(mayWithdraw({ state: 'draft' }, false, stages, closed)).toBe(true)
  expect(mayWithdraw({ state: 'approved' }, true, stages, last)).toBe(false)
})

test('what was taken back is restored while entering is open, if it had been sent', () => {
  const work = { state: 'withdrawn', submittedAt: 1 } as const
  expect(mayRestore(work, stages, last)).toBe(true)
  expect(mayRestore(work, stages, closed)).toBe(false)
  expect(mayRestore({ ...work, submittedAt: null }, stages, last)).toBe(false)
  expect(mayRestore({ ...work, state: 'rejected' }, stages, last)).toBe(false)
})

test('who comes at the wrong time is told when it opens, or when it closed', () => {
  const [stage] = stages
  expect(stageNotOpen(stages, 'enter', 0)).toMatchObject({ opensAt: stage?.opensAt, closedAt: null })
  expect(stageNotOpen(stages, 'enter', closed)).toMatchObject({ opensAt: null, closedAt: closed })
  expect(stageNotOpen(stages, 'vote', closed)).toMatchObject({ opensAt: null, closedAt: null })
})
