import { instantOf } from '#shared/lib/day'
import type { ContestPlan } from '#shared/model/contest'
import type { BallotPaper } from '#shared/model/vote'
import { hebei2020 } from '#shared/presets/hebei2020'
import type { TestCloud } from '../../tests/cloud'
import { contestIn, openDesk, trailOf } from '../../tests/desk'
import { desk } from '../../tests/fixtures/desk'
import { personOf } from '../../tests/fixtures/people'
import { newKey } from '../../tests/season'

const contestId = desk.draftId
const open = 'hebei-2020'

let t: TestCloud
beforeEach(async () => {
  t = await openDesk()
})
afterEach(() => t.close())

const save = (
  personaId: string,
  baseVersion: number,
  patch: Partial<ContestPlan>,
  id: string = contestId,
  more = {},
) => t.as(personaId).contest.saveContest({ contestId: id, baseVersion, patch: patch as never, ...more })

const saved = (version: number) =>
  expect.objectContaining({ ok: true, value: expect.objectContaining({ version }) })

const paperIn = async () => (await t.all<BallotPaper>('papers', { _id: open }))[0]

test('a save is a version more, and a record of before and after', async () => {
  expect(await save('organizer-1', 1, { theme: '新主题', hosts: ['省委网信办'] })).toEqual({
    ok: true,
    value: { version: 2, faults: expect.any(Array), changes: [] },
  })
  expect(await contestIn(t, contestId)).toMatchObject({ version: 2, theme: '新主题', name: hebei2020.name })
  expect(await trailOf(t, contestId)).toEqual([
    {
      contestId,
      at: instantOf('2020-11-26 12:00'),
      by: personOf('organizer-1').openid,
      byName: '苏梅',
      byRole: 'organizer',
      action: 'saveContest',
      target: 'contest',
      before: { theme: hebei2020.theme, hosts: hebei2020.hosts },
      after: { theme: '新主题', hosts: ['省委网信办'] },
      reason: '',
      words: `${hebei2020.name} theme hosts `,
    },
  ])
})

describe('two who edit at once', () => {
  test('different fields: both are kept', async () => {
    const both = await Promise.all([
      save('organizer-1', 1, { theme: '甲的主题' }),
      save('owner-1', 1, { introduction: '乙的介绍' }),
    ])
    expect(both.map(({ ok }) => ok)).toEqual([true, true])
    expect(await contestIn(t, contestId)).toMatchObject({
      version: 3,
      theme: '甲的主题',
      introduction: '乙的介绍',
    })
    expect(await trailOf(t, contestId)).toHaveLength(2)
  })

  test('the same field: the second is told who and when, and nothing of theirs is written', async () => {
    await save('organizer-1', 1, { theme: '甲的主题', season: '第一届' })
    expect(await save('owner-1', 1, { theme: '乙的主题', introduction: '乙的介绍' })).toEqual({
      ok: false,
      error: {
        code: 'EDITED_MEANWHILE',
        by: '苏梅',
        at: instantOf('2020-11-26 12:00'),
        version: 2,
        fields: ['theme'],
      },
    })
    expect(await contestIn(t, contestId)).toMatchObject({
      version: 2,
      theme: '甲的主题',
      introduction: hebei2020.introduction,
    })
    // Having seen it, they may save their own.
    expect(await save('owner-1', 2, { theme: '乙的主题', introduction: '乙的介绍' })).toEqual(saved(3))
  })

  test('the same field to the same value: nobody needs to be told', async () => {
    await save('organizer-1', 1, { theme: '同一个主题' })
    expect(await save('owner-1', 1, { theme: '同一个主题' })).toEqual(saved(2))
    expect(await trailOf(t, contestId)).toHaveLength(1)
  })

  test('twelve at the same field: one is saved, eleven are told, nobody meets an error of ours', async () => {
    const replies = await Promise.all(
      Array.from({ length: 12 }, (_, index) => save('owner-1', 1, { theme: `主题${index}` })),
    )
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    const codes = new Set(replies.map((reply) => (reply.ok ? 'ok' : reply.error.code)))
    expect(codes).toEqual(new Set(['ok', 'EDITED_MEANWHILE']))
    const trail = await trailOf(t, contestId)
    expect(trail).toMatchObject([{ after: { theme: (await contestIn(t, contestId)).theme } }])
  })
})

test('a save that is sent again is answered and not recorded twice', async () => {
  expect(await save('owner-1', 1, { theme: '新主题' })).toEqual(saved(2))
  expect(await save('owner-1', 1, { theme: '新主题' })).toEqual(saved(2))
  expect(await trailOf(t, contestId)).toHaveLength(1)
})

describe('a crash', () => {
  const crashAfter = async (afterDatabaseCalls: number) => {
    t.cloud.crashNext('contest', { afterDatabaseCalls })
    const input = { contestId, baseVersion: 1, patch: { theme: '新主题' } }
    await t.raw('contest', { action: 'saveContest', input }, personOf('owner-1').openid)
    const { version } = await contestIn(t, contestId)
    expect(await trailOf(t, contestId)).toHaveLength(version - 1)
    return version
  }

  test.each([
    ['before the transaction', 2, 1],
    ['after reading', 3, 1],
    ['after the commit', 6, 2],
  ])('%s: sent again it is saved once', async (_when, afterDatabaseCalls, version) => {
    expect(await crashAfter(afterDatabaseCalls)).toBe(version)
    expect(await save('owner-1', 1, { theme: '新主题' })).toEqual(saved(2))
    expect(await trailOf(t, contestId)).toHaveLength(1)
  })

  test.each([4, 5])(
    'between the writes, after %i calls: nothing is written, and who comes is told to wait',
    async (calls) => {
      expect(await crashAfter(calls)).toBe(1)
      expect(await save('owner-1', 1, { theme: '新主题' })).toEqual({
        ok: false,
        error: { code: 'BUSY', retryAfterMs: 3_000 },
      })
      expect(await trailOf(t, contestId)).toEqual([])
    },
  )
})

test('what is cleared is gone: a field of a field that is left out is not merged', async () => {
  const { titleNames: _left, ...requirements } = { ...hebei2020.requirements, titleNames: 'unit' as const }
  await save('owner-1', 1, { requirements: { ...hebei2020.requirements, titleNames: 'unit' } })
  await save('owner-1', 2, { requirements })
  expect((await contestIn(t, contestId)).requirements).toEqual(hebei2020.requirements)
})

describe('a draft', () => {
  test('may be wrong, and is told so', async () => {
    const stages = [{ ...hebei2020.stages[0], closesAt: 946_684_800_001 }]
    const reply = await save('owner-1', 1, { name: '河'.repeat(61), stages: stages as never })
    if (!reply.ok) throw new Error(reply.error.code)
    expect(reply.value.faults).toEqual(
      expect.arrayContaining([
        { path: 'name', code: 'TEXT_TOO_LONG', severity: 'blocks', limit: 60 },
        { path: 'stages.0.closesAt', code: 'ENDS_BEFORE_IT_BEGINS', severity: 'blocks' },
      ]),
    )
  })

  test.each([
    ['a name of 10,000 characters', { name: '河'.repeat(10_000) }, 'patch.name'],
    [
      'a right that nobody has',
      { stages: [{ ...hebei2020.stages[0], rights: ['bribe'] }] },
      'patch.stages.0.rights.0',
    ],
    [
      'an id with a dollar',
      { categories: [{ categoryId: '$where', name: 'x' }] },
      'patch.categories.0.categoryId',
    ],
    ['half a vote', { voteRule: { ...hebei2020.voteRule, dayStartsAt: 0.5 } }, 'patch.voteRule.dayStartsAt'],
    ['31 stages', { stages: Array.from({ length: 31 }, () => hebei2020.stages[0]) }, 'patch.stages'],
  ])('%s is refused', async (_what, patch, path) => {
    const input = { contestId, baseVersion: 1, patch }
    const reply = await t.raw('contest', { action: 'saveContest', input }, personOf('owner-1').openid)
    expect(reply).toMatchObject({ result: { ok: false, error: { code: 'BAD_INPUT', path } } })
  })
})

describe('a published contest', () => {
  const announcement = { title: '投票延长两天', text: '应广大网友要求。', reason: '系统检修补时' }
  const longer = {
    stages: hebei2020.stages.map((stage) =>
      stage.stageId === 'voting' ? { ...stage, closesAt: instantOf('2020-12-13 00:00') } : stage,
    ),
  }

  test('is extended with a notice, in one step with its ballot paper', async () => {
    expect(await save('organizer-1', 1, longer, open)).toEqual({
      ok: false,
      error: { code: 'ANNOUNCEMENT_NEEDED', changes: [{ path: 'stages.voting', code: 'STAGE_EXTENDED' }] },
    })
    const before = await paperIn()
    expect(await save('organizer-1', 1, longer, open, { announcement })).toEqual(saved(2))
    expect((await paperIn())?.windows).toEqual([
      { opensAt: instantOf('2020-11-26 00:00'), closesAt: instantOf('2020-12-13 00:00') },
    ])
    expect((await paperIn())?.version).toBe((before?.version ?? 0) + 1)
    const page = await t.guest.contest.openContest({ contestId: open })
    expect(page).toMatchObject({ ok: true, value: { contest: { notices: [{ title: '投票延长两天' }] } } })
    expect(await trailOf(t, open)).toMatchObject([{ reason: '系统检修补时', after: longer }])
  })

  test('keeps its vote rule once voting has opened', async () => {
    const voteRule = { ...hebei2020.voteRule, limits: [{ per: 'day', of: 'votes', atMost: 5 }] } as never
    expect(await save('owner-1', 1, { voteRule }, open, { announcement })).toEqual({
      ok: false,
      error: { code: 'CHANGE_NOT_ALLOWED', changes: [{ path: 'voteRule', code: 'VOTE_RULE_FROZEN' }] },
    })
    expect((await paperIn())?.rule).toEqual(hebei2020.voteRule)
    expect(await trailOf(t, open)).toEqual([])
  })

  test('keeps the categories that works are in', async () => {
    const categories = hebei2020.categories.slice(1)
    expect(await save('owner-1', 1, { categories }, open, { announcement })).toMatchObject({
      error: {
        code: 'CHANGE_NOT_ALLOWED',
        changes: [{ path: 'categories.chengxiang', code: 'CATEGORY_IN_USE' }],
      },
    })
  })

  test('is not saved with a fault', async () => {
    expect(await save('owner-1', 1, { introduction: '投票抽奖' }, open)).toEqual({
      ok: false,
      error: {
        code: 'PLAN_HAS_FAULTS',
        faults: [{ path: 'introduction', code: 'PROMISES_REWARD', severity: 'blocks', other: '投票抽奖' }],
      },
    })
  })

  test('is edited while people vote: every vote before and after counts, none is cast twice', async () => {
    const lines = [{ entryId: 'hebei-2020-001', votes: 1 }]
    const casts = Array.from({ length: 20 }, (_, index) =>
      t.asOpenid(`oTEST_during_${index}`).voting.castVotes({ contestId: open, lines, key: newKey() }),
    )
    const [edit, ...replies] = await Promise.all([
      save('organizer-1', 1, longer, open, { announcement }),
      ...casts,
    ])
    expect(edit.ok).toBe(true)
    expect(replies.every(({ ok }) => ok)).toBe(true)
    expect(await t.all('slips')).toHaveLength(20)
  })
})

test('an archived contest is not changed', async () => {
  await t.as('owner-1').contest.archiveContest({ contestId: desk.overId, reason: '已经结束' })
  expect(await save('owner-1', 2, { theme: '新主题' }, desk.overId)).toEqual({
    ok: false,
    error: { code: 'CONTEST_ARCHIVED' },
  })
})

test.each(['observer-1', 'reviewer-1', 'juror-1', 'voter-1'])('%s changes nothing', async (personaId) => {
  expect(await save(personaId, 1, { theme: '新主题' })).toEqual({ ok: false, error: { code: 'FORBIDDEN' } })
  expect(await trailOf(t, contestId)).toEqual([])
})
