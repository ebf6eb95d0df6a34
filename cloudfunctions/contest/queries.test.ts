import { instantOf } from '#shared/lib/day'
import type { TestCloud } from '../../tests/cloud'
import { contestIn, openDesk } from '../../tests/desk'
import { desk } from '../../tests/fixtures/desk'
import { personOf } from '../../tests/fixtures/people'
import { personIdOf } from '../_data/roles'

const contestId = 'hebei-2020'

let t: TestCloud
beforeAll(async () => {
  t = await openDesk({ instancesPerFunction: 1 })
})
afterAll(() => t.close())

describe('the public', () => {
  test('finds what goes on, comes and is over, and no draft', async () => {
    const reply = await t.guest.contest.listContests({})
    if (!reply.ok) throw new Error(reply.error.code)
    const phases = reply.value.contests.map((one) => [one.contestId, one.phase])
    expect(Object.fromEntries(phases)).toEqual({
      [contestId]: 'now',
      [desk.stoppedId]: 'now',
      [desk.overId]: 'past',
    })
  })

  test('reads everything of a contest that a notice says', async () => {
    const reply = await t.guest.contest.openContest({ contestId })
    if (!reply.ok) throw new Error(reply.error.code)
    const { contest, works } = reply.value
    expect(works).toBe(150)
    expect(contest).toMatchObject({
      phase: 'now',
      season: null,
      helpers: ['各市网信办', '雄安新区宣传中心', '省重点新闻网站'],
      terms: { version: 1 },
      scoreMix: { votes: 50, jury: 50 },
      objections: { answerDays: 5 },
      votingStops: [],
    })
    expect(contest.stages[3]?.wording).toBe('12月中旬')
    expect(contest.awards).toHaveLength(8)
    expect(contest.criteria).toEqual([
      { panel: '专家评审', name: '主题', weight: 50 },
      { panel: '专家评审', name: '内容', weight: 50 },
    ])
  })

  test('never reads a version, an edit, an account or a colleague’s name', async () => {
    await t
      .as('organizer-1')
      .contest.saveContest({ contestId, baseVersion: 1, patch: { theme: '换了一个主题' } })
    expect(JSON.stringify((await contestIn(t, contestId)).edits)).toContain('oFIXTURE')
    const [list, page] = [
      await t.guest.contest.listContests({}),
      await t.guest.contest.openContest({ contestId }),
    ]
    expect(JSON.stringify([list, page])).not.toMatch(/oFIXTURE|oTEST|苏梅|edits|"version":[02-9]/)
  })

  test('a draft that was put away stays unseen; a contest that is over stays readable', async () => {
    const archive = (id: string) => t.as('owner-1').contest.archiveContest({ contestId: id, reason: '归档' })
    expect((await archive(desk.draftId)).ok).toBe(true)
    expect((await archive(desk.overId)).ok).toBe(true)
    expect(await archive(desk.stoppedId)).toEqual({
      ok: false,
      error: { code: 'STAGES_NOT_OVER', closesAt: instantOf('2020-12-11 00:00') },
    })
    expect((await t.guest.contest.openContest({ contestId: desk.draftId })).ok).toBe(false)
    expect((await t.guest.contest.openContest({ contestId: desk.overId })).ok).toBe(true)
  })
})

describe('the desk', () => {
  const deskOf = async (personaId: string) => {
    const reply = await t.as(personaId).contest.listDesk({})
    if (!reply.ok) throw new Error(reply.error.code)
    return reply.value
  }

  test('shows each their own contests, and what they need today', async () => {
    await t.at('2020-12-10 12:00')
    const { contests, mayCreate } = await deskOf('owner-1')
    expect(mayCreate).toBe(true)
    const ready = contests.find((one) => one.contestId === desk.readyId)
    expect(ready).toMatchObject({ status: 'draft', needs: { faults: 0, stagesToFix: 3, closing: 0 } })
    const running = contests.find((one) => one.contestId === contestId)
    expect(running).toMatchObject({
      roles: ['owner'],
      needs: { faults: 0, stagesToFix: 3, opening: 0, closing: 1, votingStopped: false },
    })
    await t.at('2020-11-26 12:00')
  })

  test('is empty for a voter, who begins no contest either', async () => {
    expect(await deskOf('voter-1')).toMatchObject({ mayCreate: false, contests: [] })
    expect(await deskOf('juror-1')).toMatchObject({ mayCreate: false, contests: [] })
  })

  test('opens a plan with who saved what, masked for an observer', async () => {
    const [owner, observer] = await Promise.all(
      ['owner-1', 'observer-1'].map((personaId) => t.as(personaId).contest.openPlan({ contestId })),
    )
    expect(owner).toMatchObject({
      value: {
        mayChange: true,
        edits: { theme: { by: '苏梅', version: 2 } },
        facts: { votesExist: false, usedCategoryIds: expect.arrayContaining(['fendou']) },
      },
    })
    expect(observer).toMatchObject({ value: { mayChange: false, edits: { theme: { by: '苏＊＊' } } } })
    expect(JSON.stringify([owner, observer])).not.toContain('oFIXTURE')
  })
})

describe('the trail', () => {
  const readAs = async (personaId: string, filter: object = {}) => {
    const reply = await t.as(personaId).contest.listAuditRecords({ contestId, ...filter })
    if (!reply.ok) throw new Error(reply.error.code)
    return reply.value
  }

  beforeAll(async () => {
    for (let index = 0; index < 35; index++) {
      await t.at(`2020-11-26 13:${String(index).padStart(2, '0')}`)
      const notice = { title: `第${index}号公告`, text: '正文', visibleFrom: null }
      const to = { key: `trail-key-number-${index}` }
      await t.as(index % 2 ? 'owner-1' : 'organizer-1').contest.saveNotice({ contestId, notice, to })
    }
  })

  test('comes page by page, newest first, each record once', async () => {
    const first = await readAs('owner-1')
    expect(first.records).toHaveLength(30)
    expect(t.databaseCalls('listAuditRecords')).toBe(2)
    const second = await readAs('owner-1', { before: first.next ?? '' })
    const all = [...first.records, ...second.records]
    expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).sort((one, other) => other - one))
    expect(new Set(all.map(({ recordId }) => recordId)).size).toBe(36)
    expect(second.next).toBeNull()
  })

  test('is found by what was done, by whom, and by words', async () => {
    const personId = personIdOf(contestId, personOf('owner-1').openid)
    expect((await readAs('owner-1', { action: 'saveContest' })).records).toHaveLength(1)
    expect((await readAs('owner-1', { personId })).records).toHaveLength(17)
    expect((await readAs('owner-1', { search: '第17号' })).records).toMatchObject([
      { action: 'saveNotice', by: '秦岭', after: { title: '第17号公告' } },
    ])
    expect((await readAs('owner-1', { search: '.*' })).records).toEqual([])
    expect((await readAs('owner-1', { personId: '0'.repeat(16) })).records).toEqual([])
  })

  test('of another contest is not in it, and nobody but its staff reads it', async () => {
    for (const record of (await readAs('owner-1', { action: 'archiveContest' })).records)
      expect(record).toBeUndefined()
    for (const personaId of ['reviewer-1', 'juror-1', 'voter-1']) {
      expect(await t.as(personaId).contest.listAuditRecords({ contestId })).toEqual({
        ok: false,
        error: { code: 'FORBIDDEN' },
      })
    }
  })

  test('is read by an observer with names masked', async () => {
    const { records } = await readAs('observer-1')
    expect(records[0]).toMatchObject({ by: '苏＊＊', personId: null, role: 'organizer' })
    expect(JSON.stringify(records)).not.toMatch(/苏梅|秦岭|oFIXTURE/)
  })

  test('tells an observer that somebody came and somebody went, and neither name', async () => {
    const key = 'an-invitation-in-a-trail'
    const account = t.as('owner-1').account
    const invited = await account.invite({ contestId, role: 'juror', note: '请张导', key })
    if (!invited.ok) throw new Error(invited.error.code)
    await t.asOpenid('oTEST_juror').account.acceptInvitation({ code: invited.value.code, name: '张艺导' })
    const personId = personIdOf(contestId, 'oTEST_juror')
    await account.removeRole({ contestId, personId, role: 'juror', reason: '另有安排' })

    const told = JSON.stringify(await readAs('owner-1'))
    expect(told).toMatch(/张艺导/)
    const { records } = await readAs('observer-1')
    const tells = records.map(({ action, after }) => [action, (after as { role?: string }).role])
    expect(tells).toEqual(
      expect.arrayContaining([
        ['invite', 'juror'],
        ['acceptInvitation', 'juror'],
        ['removeRole', 'juror'],
      ]),
    )
    expect(JSON.stringify(records)).not.toMatch(/张导|张艺导|oTEST/)
    expect((await readAs('observer-1', { search: '张' })).records).toEqual([])
  })
})
