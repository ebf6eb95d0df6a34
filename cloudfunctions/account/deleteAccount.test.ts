import { instantOf } from '#shared/lib/day'
import type { TestCloud } from '../../tests/cloud'
import { openDesk, trailOf } from '../../tests/desk'
import { desk } from '../../tests/fixtures/desk'
import { personOf } from '../../tests/fixtures/people'
import { newKey } from '../../tests/season'
import { personIdOf } from '../_data/roles'

const open = 'hebei-2020'
const now = instantOf('2020-11-26 12:00')
let t: TestCloud
beforeEach(async () => {
  t = await openDesk()
})
afterEach(() => t.close())

/** Everything in the whole database that still speaks of an account or a name. */
const tracesOf = async (words: RegExp) => {
  const collections = ['roles', 'invitations', 'guesses', 'contests', 'installations', 'notices', 'slips']
  const found = await Promise.all(
    collections.map(async (name) => [
      name,
      (await t.all(name)).filter((one) => words.test(JSON.stringify(one))),
    ]),
  )
  return Object.fromEntries(found.filter(([, documents]) => documents?.length))
}

test('a colleague who took an invitation and mistyped a code leaves nothing but the trail', async () => {
  const openid = 'oTEST_leaver'
  const leaver = t.asOpenid(openid)
  await leaver.account.acceptInvitation({ code: 'WRONGCODE2', name: '宋离' })
  await leaver.account.acceptInvitation({ code: desk.code, name: '宋离' })
  expect(await leaver.account.listHeld({})).toEqual({
    ok: true,
    value: {
      held: [
        { kind: 'works', goes: 0, stays: 0 },
        { kind: 'files', goes: 0, stays: 0 },
        { kind: 'messages', goes: 0, stays: 0 },
        { kind: 'complaints', goes: 0, stays: 0 },
        { kind: 'objections', goes: 0, stays: 0 },
        { kind: 'seats', goes: 0, stays: 0 },
        { kind: 'claims', goes: 0, stays: 0 },
        { kind: 'roles', goes: 1, stays: 0 },
        { kind: 'invitations', goes: 1, stays: 0 },
        { kind: 'guesses', goes: 1, stays: 0 },
      ],
    },
  })
  expect(Object.keys(await tracesOf(/oTEST_leaver|宋离/))).toEqual(['roles', 'invitations', 'guesses'])

  expect(await leaver.account.deleteAccount({ goes: 100 })).toEqual({ ok: true, value: { deletedAt: now } })
  expect(await tracesOf(/oTEST_leaver|宋离/)).toEqual({})
  expect((await trailOf(t, desk.stoppedId)).at(-1)).toEqual({
    contestId: desk.stoppedId,
    at: now,
    by: openid,
    byName: '宋离',
    byRole: 'juror',
    action: 'deleteAccount',
    target: `person:${personIdOf(desk.stoppedId, openid)}`,
    before: { role: 'juror', name: '宋离' },
    after: null,
    reason: '',
    words: 'juror',
  })
  expect(await leaver.account.whoAmI({})).toEqual({
    ok: true,
    value: { signedIn: true, roles: [], removed: [] },
  })
})

test('others keep what is theirs', async () => {
  const before = (await t.all('roles', { openid: personOf('reviewer-2').openid })).length
  await t.as('reviewer-1').account.deleteAccount({ goes: 100 })
  expect(await t.all('roles', { openid: personOf('reviewer-1').openid })).toEqual([])
  expect(await t.all('roles', { openid: personOf('reviewer-2').openid })).toHaveLength(before)
})

test('a voter’s slips stay under their pseudonym, and the same account has no fresh votes', async () => {
  const cast = (votes: number) =>
    t.as('voter-1').voting.castVotes({
      contestId: open,
      lines: [{ entryId: 'hebei-2020-001', votes }],
      key: newKey(),
    })
  expect((await cast(10)).ok).toBe(true)
  const slips = await t.all('slips')
  expect((await t.as('voter-1').account.deleteAccount({ goes: 100 })).ok).toBe(true)
  expect(await t.all('slips')).toEqual(slips)
  expect(JSON.stringify(slips)).not.toContain(personOf('voter-1').openid)
  expect(await cast(1)).toMatchObject({ error: { code: 'OVER_DAILY_LIMIT' } })
})

test('who is needed as an owner is told where, and loses nothing', async () => {
  const reply = await t.as('owner-1').account.deleteAccount({ goes: 100 })
  expect(reply).toMatchObject({ ok: false, error: { code: 'LAST_OWNER' } })
  const named = (reply as unknown as { error: { contests: { contestId: string; atLeast: number }[] } }).error
    .contests
  expect(named.map(({ contestId, atLeast }) => `${contestId} ${atLeast}`).sort()).toEqual(
    [`${open} 2`, `${desk.overId} 2`, `${desk.stoppedId} 2`, 'installation 2'].sort(),
  )
  const held = await t.all('roles', { openid: personOf('owner-1').openid, removed: null })
  expect(held.length).toBeGreaterThan(4)
  expect(await trailOf(t, open)).toEqual([])
})

test('three owners who all leave at once: two are left', async () => {
  const contestId = open
  const here = ['oTEST_a', 'oTEST_b', 'oTEST_c']
  await t.database.collection('roles').where({ contestId, role: 'owner' }).remove()
  const roles = here.map((openid) => ({
    _id: `${contestId}:${openid}:owner`,
    ...{ contestId, openid, role: 'owner', name: '某人', grantedAt: 0, removed: null },
  }))
  await t.write({ roles })
  const replies = await Promise.all(
    here.map((openid) => t.asOpenid(openid).account.deleteAccount({ goes: 100 })),
  )
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await t.all('roles', { contestId, role: 'owner' })).toHaveLength(2)
})

test('asked for twice the second finds nothing left; who was never here leaves too', async () => {
  expect((await t.as('reviewer-1').account.deleteAccount({ goes: 100 })).ok).toBe(true)
  const trail = await trailOf(t, open)
  expect((await t.as('reviewer-1').account.deleteAccount({ goes: 100 })).ok).toBe(true)
  expect(await trailOf(t, open)).toEqual(trail)
  expect((await t.as('voter-new').account.deleteAccount({ goes: 100 })).ok).toBe(true)
})

test('never more goes than the caller was told', async () => {
  expect(await t.as('reviewer-1').account.deleteAccount({ goes: 0 })).toMatchObject({
    ok: false,
    error: { code: 'MORE_IS_HELD' },
  })
  expect(await t.all('roles', { openid: personOf('reviewer-1').openid })).not.toEqual([])
})
