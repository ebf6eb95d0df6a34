import { instantOf } from '#shared/lib/day'
import type { Invitation, Role } from '#shared/model/account'
import type { TestCloud } from '../../tests/cloud'
import { openDesk, trailOf } from '../../tests/desk'
import { desk } from '../../tests/fixtures/desk'
import { personOf } from '../../tests/fixtures/people'
import { newKey } from '../../tests/season'
import { personIdOf } from '../_data/roles'

const contestId = desk.stoppedId
const now = instantOf('2020-11-26 12:00')

let t: TestCloud
beforeEach(async () => {
  t = await openDesk()
})
afterEach(() => t.close())

const invite = async (role: Role, more: { days?: number; contestId?: string } = {}) => {
  const reply = await t
    .as('owner-1')
    .account.invite({ contestId, role, note: '市台的同事', key: newKey(), ...more })
  if (!reply.ok) throw new Error(reply.error.code)
  return reply.value
}
const accept = (openid: string, code: string, name = '李评委') =>
  t.asOpenid(openid).account.acceptInvitation({ code, name })
const rolesOf = async (openid: string) => {
  const reply = await t.asOpenid(openid).account.whoAmI({})
  return reply.ok ? reply.value.roles : []
}
const notValid = { ok: false, error: { code: 'CODE_NOT_VALID' } }

test('a code gives one account one role, once', async () => {
  const { code } = await invite('juror')
  expect(code).toMatch(/^[2-9A-HJKMNP-Z]{10}$/)
  expect(await accept('oTEST_first', code)).toMatchObject({ ok: true, value: { contestId, role: 'juror' } })
  expect(await rolesOf('oTEST_first')).toEqual([{ contestId, role: 'juror' }])
  // Sent again by the same account: the answer that was lost. By another: nothing.
  expect((await accept('oTEST_first', code)).ok).toBe(true)
  expect(await accept('oTEST_second', code)).toEqual(notValid)
  expect(await rolesOf('oTEST_second')).toEqual([])
})

test('twenty who bring one code at once: one of them has the role', async () => {
  const { code } = await invite('owner')
  const openids = Array.from({ length: 20 }, (_, index) => `oTEST_crowd_${index}`)
  await Promise.all(openids.map((openid) => accept(openid, code)))
  const held = await t.all<{ openid: string }>('roles', { contestId, role: 'owner' })
  expect(held.filter(({ openid }) => openids.includes(openid))).toHaveLength(1)
})

test('it is read as people type it', async () => {
  const { code } = await invite('reviewer')
  const typed = ` ${code.slice(0, 5).toLowerCase()}-${code.slice(5)} `
  expect((await accept('oTEST_typist', typed)).ok).toBe(true)
})

test('the code is kept nowhere: not in the invitation, not in the trail, not in the log', async () => {
  const { code, invitationId } = await invite('juror')
  await accept('oTEST_first', code)
  const kept = JSON.stringify([
    await t.all('invitations'),
    await t.all('auditRecords'),
    t.cloud.calls.latest().map(({ requestId }) => t.cloud.calls.find(requestId)?.output),
  ])
  expect(kept).toContain(invitationId)
  expect(kept).not.toContain(code)
})

test('asked for again with its key it is the same code and one invitation', async () => {
  const input = { contestId, role: 'juror', key: newKey() } as const
  const replies = await Promise.all([1, 2, 3].map(() => t.as('owner-1').account.invite(input)))
  expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1)
  const other = await t.as('owner-2').account.invite(input)
  expect(JSON.stringify(other)).not.toBe(JSON.stringify(replies[0]))
})

test('after its days it is over, and cancelled it is worth nothing', async () => {
  const late = await invite('juror', { days: 2 })
  const cancelled = await invite('juror')
  const { invitationId } = cancelled
  expect(await t.as('owner-2').account.cancelInvitation({ contestId, invitationId })).toEqual({
    ok: true,
    value: {},
  })
  expect(await accept('oTEST_first', cancelled.code)).toEqual(notValid)
  await t.at('2020-11-28 12:00')
  expect(await accept('oTEST_first', late.code)).toEqual({
    ok: false,
    error: { code: 'CODE_EXPIRED', expiredAt: instantOf('2020-11-28 12:00') },
  })
})

test('an account guesses ten times an hour, also when it guesses all at once', async () => {
  const { code } = await invite('owner')
  const guesses = await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      accept('oTEST_guesser', `GUESS${String(index).padStart(5, '2')}`),
    ),
  )
  const codes = guesses.map((reply) => (reply.ok ? 'ok' : reply.error.code))
  expect(codes.filter((one) => one === 'CODE_NOT_VALID')).toHaveLength(10)
  expect(await accept('oTEST_guesser', code)).toEqual({
    ok: false,
    error: { code: 'TOO_MANY_GUESSES', nextAt: instantOf('2020-11-26 13:00') },
  })
  expect((await accept('oTEST_other', code)).ok).toBe(true)
  await t.at('2020-11-26 13:00')
  expect(await accept('oTEST_guesser', code)).toEqual(notValid)
})

test('every step is in the trail: invited, cancelled, accepted', async () => {
  const note = '市台的同事'
  const { code, invitationId, expiresAt } = await invite('observer', { days: 3 })
  await t.at('2020-11-26 12:01')
  await accept('oTEST_first', code, '新监督')
  await t.at('2020-11-26 12:02')
  const unwanted = await invite('juror')
  await t.at('2020-11-26 12:03')
  await t.as('owner-1').account.cancelInvitation({ contestId, invitationId: unwanted.invitationId })

  const owner = {
    contestId,
    by: personOf('owner-1').openid,
    byName: '秦岭',
    byRole: 'owner',
    reason: '',
  }
  expect(await trailOf(t, contestId)).toEqual([
    {
      ...owner,
      at: now,
      action: 'invite',
      target: `invitation:${invitationId}`,
      before: null,
      after: { role: 'observer', note, expiresAt },
      words: 'observer',
    },
    {
      ...owner,
      at: instantOf('2020-11-26 12:01'),
      by: 'oTEST_first',
      byName: '新监督',
      byRole: 'observer',
      action: 'acceptInvitation',
      target: `person:${personIdOf(contestId, 'oTEST_first')}`,
      before: null,
      after: { role: 'observer', name: '新监督', invitationId },
      words: 'observer',
    },
    {
      ...owner,
      at: instantOf('2020-11-26 12:02'),
      action: 'invite',
      target: `invitation:${unwanted.invitationId}`,
      before: null,
      after: { role: 'juror', note, expiresAt: unwanted.expiresAt },
      words: 'juror',
    },
    {
      ...owner,
      at: instantOf('2020-11-26 12:03'),
      action: 'cancelInvitation',
      target: `invitation:${unwanted.invitationId}`,
      before: { role: 'juror', note, state: 'open' },
      after: { role: 'juror', note, state: 'cancelled' },
      words: 'juror',
    },
  ])
})

test('an invitation of another contest is not there to be cancelled', async () => {
  const { invitationId } = await invite('juror')
  const reply = await t.as('owner-1').account.cancelInvitation({ contestId: 'hebei-2020', invitationId })
  expect(reply).toEqual({ ok: false, error: { code: 'INVITATION_NOT_FOUND' } })
  const [found] = await t.all<Invitation>('invitations', { _id: invitationId })
  expect(found?.state).toBe('open')
})
