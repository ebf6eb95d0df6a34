import { instantOf } from '#shared/lib/day'
import type { CountsVisibility } from '#shared/model/contest'
import type { TestCloud } from '../../tests/cloud'
import { trailOf } from '../../tests/desk'
import { hebeiContest } from '../../tests/fixtures/contests'
import { hebeiWorks } from '../../tests/fixtures/hebei2020'
import { newKey, openHebei } from '../../tests/season'

const contestId = 'hebei-2020'
const entry = (number: number) => `hebei-2020-${String(number).padStart(3, '0')}`
const closesAt = instantOf('2020-12-11 00:00')

let t: TestCloud
afterEach(() => t.close())

const open = async (countsVisibility: CountsVisibility) => {
  t = await openHebei({
    instancesPerFunction: 1,
    at: '2020-12-10 23:00',
    season: { contest: { ...hebeiContest, countsVisibility }, works: hebeiWorks.slice(0, 5) },
  })
}

/** 001: 5, 002: 3, 003: 3, 004 and 005: none. */
const vote = async () => {
  const lines = [
    { entryId: entry(1), votes: 4 },
    { entryId: entry(2), votes: 3 },
    { entryId: entry(3), votes: 3 },
  ]
  await t.as('voter-1').voting.castVotes({ contestId, lines, key: newKey() })
  const more = [{ entryId: entry(1), votes: 1 }]
  await t.as('voter-2').voting.castVotes({ contestId, lines: more, key: newKey() })
}

const afterTheEnd = async () => {
  await t.at('2020-12-11 00:05')
  await t.timer('voting', 'settle')
}

const step = (shown: number, works: number, who = 'owner-1') =>
  t.as(who).voting.revealRanking({ contestId, shown, works, reason: '颁奖礼' })

const seen = async () => {
  await new Promise((resolve) => setTimeout(resolve, 1_600))
  const reply = await t.guest.voting.ranking({ contestId })
  if (!reply.ok || !reply.value.visible) return reply
  const { state, votes, slips, rows } = reply.value
  return { state, votes, slips, rows: rows.map(({ entryId, rank }) => [entryId, rank]) }
}

const hidden: CountsVisibility = { mode: 'hidden', times: [], frozenFrom: null }

test('from the last place up, step by step, and only what was shown leaves the house', async () => {
  await open(hidden)
  await vote()
  await afterTheEnd()
  expect(await step(0, 0)).toMatchObject({
    ok: true,
    value: { reveal: { shown: 0, works: 5, finishedAt: null } },
  })
  expect(await seen()).toEqual({ state: 'revealing', votes: null, slips: null, rows: [] })

  expect(await step(0, 1)).toMatchObject({ value: { reveal: { shown: 2 } } })
  expect(await seen()).toMatchObject({
    rows: [
      [entry(4), 4],
      [entry(5), 4],
    ],
  })
  const [kept] = await t.all<{ rows: unknown[] }>('rankings', { contestId })
  expect(kept?.rows).toHaveLength(2)

  expect(await step(2, 1)).toMatchObject({ value: { reveal: { shown: 4 } } })
  expect(await step(4, 1)).toMatchObject({ value: { reveal: { shown: 5 } } })
  expect(await seen()).toEqual({
    state: 'revealed',
    votes: 11,
    slips: 2,
    rows: [
      [entry(1), 1],
      [entry(2), 2],
      [entry(3), 2],
      [entry(4), 4],
      [entry(5), 4],
    ],
  })
  const steps = (await trailOf(t, contestId)).map(({ action, byName, before, after, reason }) => [
    action,
    byName,
    before,
    after,
    reason,
  ])
  expect(steps).toEqual([
    ['revealRanking', '秦岭', null, { shown: 0, works: 5, batch: 1 }, '颁奖礼'],
    ['revealRanking', '秦岭', { shown: 0 }, { shown: 2, works: 5, batch: 1 }, '颁奖礼'],
    ['revealRanking', '秦岭', { shown: 2 }, { shown: 4, works: 5, batch: 1 }, '颁奖礼'],
    ['revealRanking', '秦岭', { shown: 4 }, { shown: 5, works: 5, batch: 1 }, '颁奖礼'],
  ])
})

test('two who press at once, or a reply that was lost, take one step', async () => {
  await open(hidden)
  await vote()
  await afterTheEnd()
  await step(0, 0)
  const both = await Promise.all([step(0, 1, 'owner-1'), step(0, 1, 'organizer-1')])
  expect(both.map((reply) => reply.ok && reply.value.reveal.shown)).toEqual([2, 2])
  expect(await step(0, 1)).toMatchObject({ value: { reveal: { shown: 2 } } })
  expect(await trailOf(t, contestId)).toHaveLength(2)
})

test('not before the vote is over and its last votes are counted', async () => {
  await open({ ...hidden, mode: 'live', frozenFrom: instantOf('2020-12-10 20:00') })
  await vote()
  expect(await step(0, 0)).toEqual({ ok: false, error: { code: 'VOTING_NOT_OVER', closesAt } })
  await t.at('2020-12-11 00:00')
  expect(await step(0, 0)).toEqual({ ok: false, error: { code: 'COUNT_NOT_FINISHED', retryAfterMs: 60_000 } })
  await t.at('2020-12-11 00:05')
  expect(await step(0, 0)).toMatchObject({ error: { code: 'COUNT_NOT_FINISHED' } })
  await t.timer('voting', 'settle')
  expect(await step(0, 0)).toMatchObject({ ok: true })
})

test('what everybody sees needs no reveal', async () => {
  await open({ ...hidden, mode: 'live' })
  await vote()
  await afterTheEnd()
  expect(await step(0, 5)).toEqual({ ok: false, error: { code: 'NOTHING_TO_REVEAL' } })
})
