import { instantOf } from '#shared/lib/day'
import type { Role, RoleGrant } from '#shared/model/account'
import type { TestCloud } from '../../tests/cloud'
import { openDesk, trailOf } from '../../tests/desk'
import { desk } from '../../tests/fixtures/desk'
import { personOf } from '../../tests/fixtures/people'
import { personIdOf } from '../_data/roles'

const open = 'hebei-2020'
const now = instantOf('2020-11-26 12:00')

let t: TestCloud
beforeEach(async () => {
  t = await openDesk()
})
afterEach(() => t.close())

const idOf = (contestId: string, personaId: string) => personIdOf(contestId, personOf(personaId).openid)
const remove = (by: string, personaId: string, role: Role, contestId: string = open) =>
  t.as(by).account.removeRole({ contestId, personId: idOf(contestId, personaId), role, reason: '工作调整' })
const owners = async (contestId: string) =>
  (await t.all<RoleGrant>('roles', { contestId, role: 'owner' })).filter(({ removed }) => !removed).length

test('a role that was taken opens nothing any more, and whoever had it is told why', async () => {
  expect(await remove('owner-1', 'observer-1', 'observer')).toEqual({ ok: true, value: { removedAt: now } })
  expect(await t.as('observer-1').contest.openPlan({ contestId: open })).toEqual({
    ok: false,
    error: { code: 'FORBIDDEN' },
  })
  const told = await t.as('observer-1').account.whoAmI({})
  expect(told).toMatchObject({
    value: { removed: [{ contestId: open, role: 'observer', at: now, reason: '工作调整' }] },
  })
  expect(await trailOf(t, open)).toEqual([
    {
      contestId: open,
      at: now,
      by: personOf('owner-1').openid,
      byName: '秦岭',
      byRole: 'owner',
      action: 'removeRole',
      target: `person:${idOf(open, 'observer-1')}`,
      before: { role: 'observer', name: '潘正', removed: null },
      after: { role: 'observer', name: '潘正', removed: { at: now, reason: '工作调整' } },
      reason: '工作调整',
      words: 'observer 工作调整',
    },
  ])
  const people = await t.as('owner-2').account.listPeople({ contestId: open })
  expect(people).toMatchObject({
    value: { removed: [{ name: '潘正', role: 'observer', reason: '工作调整' }] },
  })
})

test('a reason is not optional', async () => {
  const input = { contestId: open, personId: idOf(open, 'observer-1'), role: 'observer', reason: '  ' }
  const reply = await t.raw('account', { action: 'removeRole', input }, personOf('owner-1').openid)
  expect(reply).toMatchObject({ result: { error: { code: 'BAD_INPUT', path: 'reason' } } })
})

test('a published contest keeps two owners, a draft one', async () => {
  const tooFew = (atLeast: number) => ({ ok: false, error: { code: 'OWNERS_TOO_FEW', atLeast } })
  expect(await remove('owner-1', 'owner-2', 'owner')).toEqual(tooFew(2))
  expect((await remove('owner-1', 'owner-2', 'owner', desk.draftId)).ok).toBe(true)
  expect(await remove('owner-1', 'owner-1', 'owner', desk.draftId)).toEqual(tooFew(1))
})

test('three owners who remove each other at once: two are left', async () => {
  const third = { contestId: open, openid: personOf('voter-1').openid, role: 'owner', name: '第三人' }
  await t.write({ roles: [{ _id: `${open}:third:owner`, ...third, grantedAt: 0, removed: null }] })
  for (let round = 0; round < 3; round++) {
    await Promise.all([
      remove('owner-1', 'owner-2', 'owner'),
      remove('owner-2', 'voter-1', 'owner'),
      remove('voter-1', 'owner-1', 'owner'),
    ])
    expect(await owners(open)).toBe(2)
  }
})

test('removed twice it is removed once; a stranger is not found', async () => {
  await remove('owner-1', 'reviewer-1', 'reviewer')
  expect((await remove('owner-1', 'reviewer-1', 'reviewer')).ok).toBe(true)
  expect(await trailOf(t, open)).toHaveLength(1)
  expect(await remove('owner-1', 'voter-1', 'reviewer')).toEqual({
    ok: false,
    error: { code: 'PERSON_NOT_FOUND' },
  })
})

describe('the list of people', () => {
  const listAs = async (personaId: string) => {
    const reply = await t.as(personaId).account.listPeople({ contestId: open })
    if (!reply.ok) throw new Error(reply.error.code)
    return reply.value
  }

  test('names colleagues to staff, and no account', async () => {
    const list = await listAs('organizer-1')
    expect(list.people).toContainEqual({
      personId: idOf(open, 'organizer-1'),
      name: '苏梅',
      role: 'organizer',
      grantedAt: 0,
      isMe: true,
    })
    expect(JSON.stringify(list)).not.toContain('oFIXTURE')
  })

  test('tells an observer who is there, and of nobody the name', async () => {
    await t
      .as('owner-1')
      .account.invite({ contestId: open, role: 'juror', note: '张导', key: 'a-key-of-sixteen-letters' })
    const list = await listAs('observer-1')
    expect(list.people.map(({ name }) => name)).toContain('苏＊＊')
    expect(list.invitations).toHaveLength(1)
    expect(JSON.stringify(list)).not.toMatch(/苏梅|秦岭|何静|张导|oFIXTURE/)
  })
})
