import { instantOf } from '#shared/lib/day'
import { hebei2020 } from '#shared/presets/hebei2020'
import { planOf } from '#shared/rules/contest'
import type { TestCloud } from '../../tests/cloud'
import { contestIn, openDesk, trailOf } from '../../tests/desk'
import { desk } from '../../tests/fixtures/desk'
import { personOf } from '../../tests/fixtures/people'
import { newKey } from '../../tests/season'

let t: TestCloud
beforeAll(async () => {
  t = await openDesk()
})
afterAll(() => t.close())

type Input = Parameters<ReturnType<TestCloud['as']>['contest']['createContest']>[0]

const create = async (from: Input['from'], more: Partial<Input> = {}, personaId = 'owner-1') => {
  const reply = await t.as(personaId).contest.createContest({ from, key: newKey(), ...more })
  if (!reply.ok) throw new Error(reply.error.code)
  return contestIn(t, reply.value.contestId)
}

test('from a preset: a draft with all its figures, which both owners of the installation own', async () => {
  const contest = await create({ kind: 'preset', preset: 'hebei-2020' })
  const contact = { name: '大赛组委会办公室', phone: '0311-00000000' }
  expect(planOf(contest)).toEqual({ ...hebei2020, contact })
  expect([contest.status, contest.publishedAt, contest.version]).toEqual(['draft', null, 1])
  const roles = await t.all<{ openid: string; role: string }>('roles', { contestId: contest.contestId })
  expect(roles.map(({ openid, role }) => [openid, role]).sort()).toEqual(
    ['owner-1', 'owner-2'].map((personaId) => [personOf(personaId).openid, 'owner']).sort(),
  )
  expect(await trailOf(t, contest.contestId)).toMatchObject([
    { action: 'createContest', byName: '秦岭', byRole: 'owner', before: null, after: planOf(contest) },
  ])
})

test('moved to another year: whole days, the same hours, and words of the old year gone', async () => {
  const preset = { kind: 'preset', preset: 'hebei-2020' } as const
  const { stages } = await create(preset, { startsOn: '2027-03-01', name: '“春天”短视频大赛' })
  expect(stages[0]).toMatchObject({
    opensAt: instantOf('2027-03-01 00:00'),
    closesAt: instantOf('2027-04-02 00:00'),
  })
  expect(stages.map(({ wording }) => wording)).toEqual([
    undefined,
    undefined,
    undefined,
    '时间待定',
    '时间待定',
    '时间待定',
  ])
})

test('from nothing', async () => {
  expect(await create({ kind: 'empty' }, { name: '新的大赛' })).toMatchObject({
    name: '新的大赛',
    stages: [],
    voteRule: null,
  })
})

test('from an earlier contest: its plan, and nothing of its history', async () => {
  await t.as('organizer-1').contest.saveNotice({
    contestId: desk.stoppedId,
    notice: { title: '旧公告', text: '旧公告。', visibleFrom: null },
    to: { key: newKey() },
  })
  const copy = await create({ kind: 'contest', contestId: desk.stoppedId })
  expect(copy).toMatchObject({ status: 'draft', votingStops: [], notices: [], edits: {}, version: 1 })
  expect(copy.voteRule).toEqual(hebei2020.voteRule)
})

test('of a contest that one does not work on there is no copy: a draft is nobody’s business', async () => {
  await t.write({
    contests: [{ ...(await contestIn(t, desk.draftId)), contestId: 'foreign', _id: 'foreign' }],
  })
  const reply = await t
    .as('owner-1')
    .contest.createContest({ from: { kind: 'contest', contestId: 'foreign' }, key: newKey() })
  expect(reply).toEqual({ ok: false, error: { code: 'CONTEST_NOT_FOUND' } })
})

test('asked for again with the same key it is the same contest', async () => {
  const input = { from: { kind: 'empty' }, key: newKey() } as const
  const replies = await Promise.all([1, 2, 3].map(() => t.as('owner-1').contest.createContest(input)))
  expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1)
  const [reply] = replies
  if (!reply?.ok) throw new Error('not created')
  expect(await trailOf(t, reply.value.contestId)).toHaveLength(1)
})

test.each(['organizer-1', 'observer-1', 'voter-1'])('%s begins no contest', async (personaId) => {
  const reply = await t.as(personaId).contest.createContest({ from: { kind: 'empty' }, key: newKey() })
  expect(reply).toEqual({ ok: false, error: { code: 'FORBIDDEN' } })
})
