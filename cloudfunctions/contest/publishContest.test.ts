import { instantOf } from '#shared/lib/day'
import type { Fault } from '#shared/model/fault'
import type { Ranking } from '#shared/model/ranking'
import type { BallotPaper, Tally } from '#shared/model/vote'
import { hebei2020 } from '#shared/presets/hebei2020'
import type { TestCloud } from '../../tests/cloud'
import { contestIn, openDesk, trailOf } from '../../tests/desk'
import { desk } from '../../tests/fixtures/desk'
import { personOf } from '../../tests/fixtures/people'

const contestId = desk.readyId
const now = instantOf('2020-11-26 12:00')

let t: TestCloud
beforeEach(async () => {
  t = await openDesk()
})
afterEach(() => t.close())

const publish = (baseVersion = 1, personaId = 'owner-1') =>
  t.as(personaId).contest.publishContest({ contestId, baseVersion })

const published = { ok: true, value: { version: 2, publishedAt: now } }
const draftIsNowhere = async () => {
  expect(await t.guest.contest.openContest({ contestId })).toMatchObject({
    error: { code: 'CONTEST_NOT_FOUND' },
  })
  const list = await t.guest.contest.listContests({})
  expect(JSON.stringify(list)).not.toContain(contestId)
}

test('a draft is nowhere in public, and everywhere once it is published', async () => {
  await draftIsNowhere()
  expect(await publish()).toEqual(published)
  expect((await contestIn(t, contestId)).status).toBe('published')
  expect(await trailOf(t, contestId)).toEqual([
    {
      contestId,
      at: now,
      by: personOf('owner-1').openid,
      byName: '秦岭',
      byRole: 'owner',
      action: 'publishContest',
      target: 'contest',
      before: { status: 'draft', version: 1 },
      after: { status: 'published', version: 2 },
      reason: '',
      words: hebei2020.name,
    },
  ])
})

const openedWith = async () => {
  const paper = (await t.all<BallotPaper>('papers', { _id: contestId }))[0]
  const tally = (await t.all<Tally>('tallies', { _id: contestId }))[0]
  const ranking = (await t.all<Ranking>('rankings', { _id: contestId }))[0]
  return { paper, tally, ranking }
}

test('its ballot paper, its count and its ranking begin empty', async () => {
  await publish()
  expect(await openedWith()).toMatchObject({
    paper: {
      version: 1,
      rule: hebei2020.voteRule,
      windows: [{ opensAt: instantOf('2020-11-26 00:00'), closesAt: instantOf('2020-12-11 00:00') }],
      stop: null,
      works: {},
    },
    tally: { lastBatch: 0, votes: {}, slips: 0 },
    ranking: { batch: 0, rows: [] },
  })
})

test('published twice, or by two at once, it is published once', async () => {
  const both = await Promise.all([publish(1, 'owner-1'), publish(1, 'owner-2')])
  expect(both).toEqual([published, published])
  expect(await publish()).toEqual(published)
  expect(await trailOf(t, contestId)).toHaveLength(1)
})

// 1 role, 2–3 people and installation, 4 begin, 5 contest, 6 write, 7 paper, 8 catalogue, 9–14 paper, tally, ranking, record
test.each([1, 3, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15])(
  'a crash after %i database calls leaves a draft with nothing or a published contest with all',
  async (afterDatabaseCalls) => {
    t.cloud.crashNext('contest', { afterDatabaseCalls })
    const input = { contestId, baseVersion: 1 }
    await t.raw('contest', { action: 'publishContest', input }, personOf('owner-1').openid)
    const { status } = await contestIn(t, contestId)
    const { paper, tally, ranking } = await openedWith()
    const whole = [paper, tally, ranking].map((one) => one !== undefined)
    expect(new Set(whole)).toEqual(new Set([status === 'published']))
    expect(await trailOf(t, contestId)).toHaveLength(status === 'published' ? 1 : 0)
  },
)

test('what was checked is what is published', async () => {
  await t.as('owner-2').contest.saveContest({ contestId, baseVersion: 1, patch: { theme: '另一个主题' } })
  expect(await publish(1)).toEqual({
    ok: false,
    error: { code: 'EDITED_MEANWHILE', by: '方竹', at: now, version: 2, fields: ['theme'] },
  })
  expect(await publish(2)).toMatchObject({ ok: true, value: { version: 3 } })
})

describe('the check before a launch', () => {
  const check = async (): Promise<string[]> => {
    const reply = await t.as('observer-1').contest.checkLaunch({ contestId })
    if (!reply.ok) throw new Error(reply.error.code)
    return reply.value.faults.map(({ path, code, severity }: Fault) => `${severity} ${path} ${code}`)
  }
  const without = (patch: object) =>
    t.as('owner-1').contest.saveContest({ contestId, baseVersion: 1, patch: patch as never })

  test('tells what is open, and blocks nothing that need not be blocked', async () => {
    expect(await check()).toEqual([
      'warns name NAME_HAS_REGION',
      'warns stages.3.wording STAGE_NOT_FIXED',
      'warns stages.4.wording STAGE_NOT_FIXED',
      'warns stages.5.wording STAGE_NOT_FIXED',
      'warns cover COVER_MISSING',
      'warns installation.bodyKind GUARDED_BODY',
    ])
  })

  test.each([
    ['terms', { terms: [] }, 'terms TERMS_MISSING'],
    ['contact', { contact: null }, 'contact CONTACT_MISSING'],
    ['a rule', { voteRule: null }, 'voteRule VOTE_STAGE_WITHOUT_RULE'],
    ['a promise', { introduction: '有奖投票' }, 'introduction PROMISES_REWARD'],
  ])('%s keeps it a draft', async (_what, patch, line) => {
    await without(patch)
    expect(await check()).toContain(`blocks ${line}`)
    const reply = await publish(2)
    expect(reply).toMatchObject({ ok: false, error: { code: 'PLAN_HAS_FAULTS' } })
    await draftIsNowhere()
  })

  test('a second owner', async () => {
    await t.database.collection('roles').where({ contestId, role: 'owner', name: '方竹' }).remove()
    expect(await check()).toContain('blocks people.owner SECOND_OWNER_MISSING')
    expect((await publish()).ok).toBe(false)
  })

  test('who runs this, and the privacy guide where personal data are asked for', async () => {
    await t.database.collection('installations').doc('installation').remove()
    expect(await check()).toEqual(
      expect.arrayContaining([
        'blocks installation.bodyKind BODY_KIND_UNKNOWN',
        'blocks installation.privacyGuideDeclared PRIVACY_GUIDE_MISSING',
        'warns installation.filingNumber FILING_NUMBER_MISSING',
      ]),
    )
  })

  test('juries, reviewers and observers that nobody is yet are told, and do not block', async () => {
    await t.database.collection('roles').where({ contestId, role: 'juror' }).remove()
    await t.database.collection('roles').where({ contestId, role: 'reviewer' }).remove()
    expect(await check()).toEqual(
      expect.arrayContaining(['warns people.juror JURY_EMPTY', 'warns people.reviewer REVIEWER_MISSING']),
    )
    expect(await publish()).toEqual(published)
  })
})
