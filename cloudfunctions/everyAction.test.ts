import fc from 'fast-check'
import type { Access, Action, Noun } from '#shared/contract/action'
import { contract, type NounName } from '#shared/contract/index'
import { roles } from '#shared/model/account'
import type { TestCloud } from '../tests/cloud'
import { exampleInputs } from '../tests/exampleInputs'
import { desk, deskDocuments } from '../tests/fixtures/desk'
import { exampleContestIds, exampleDocuments } from '../tests/fixtures/everyExample'
import { people } from '../tests/fixtures/people'
import { unitDesk } from '../tests/fixtures/unitDesk'
import { openHebei } from '../tests/season'

// Three tests for every action there is and every action there will be.

interface Declared {
  readonly noun: NounName
  readonly name: string
  readonly action: Action
}

const actions: Declared[] = Object.entries<Noun>(contract).flatMap(([noun, declared]) =>
  Object.entries(declared).map(([name, action]) => ({ noun: noun as NounName, name, action })),
)

const ROLE_HOLDER = (role: string) => `oTEST_${role}_here`
const INSTALLER = 'oTEST_installer'
const ELSEWHERE = (role: string) => `oTEST_${role}_elsewhere`

let t: TestCloud
beforeAll(async () => {
  t = await openHebei()
  await t.write(deskDocuments)
  const owned = { author: 'oTEST_member', objector: 'oTEST_somebody' }
  const examples = exampleDocuments({
    ...owned,
    juror: ROLE_HOLDER('juror'),
    liaison: ROLE_HOLDER('liaison'),
  })
  for (const documents of examples) await t.write(documents)
  const grants = roles.flatMap((role) => [
    ...exampleContestIds.map((contestId) => ({ contestId, openid: ROLE_HOLDER(role), role })),
    { contestId: 'another', openid: ELSEWHERE(role), role },
  ])
  grants.push({ contestId: 'installation', openid: INSTALLER, role: 'owner' })
  for (const { openid } of people.filter(({ personaId }) => personaId.startsWith('owner-')))
    grants.push({ contestId: desk.readyId, openid, role: 'owner' })
  const documents = grants.map((grant) => ({
    _id: Object.values(grant).join(':'),
    ...grant,
    name: '',
    grantedAt: 0,
    removed: null,
    ...(grant.role === 'liaison' && { unitId: unitDesk.unitId }),
  }))
  await t.write({ roles: documents })
})
afterAll(() => t.close())

/** Whose an example is, where not just anybody's: who deletes an account holds nothing that others here need. */
const owners: Readonly<Record<string, string>> = { deleteAccount: 'oTEST_nobody_else' }

const inputOf = ({ noun, name }: Declared): unknown => (exampleInputs[noun] as Record<string, unknown>)[name]

const codeOf = async (reply: ReturnType<TestCloud['raw']>): Promise<string> => {
  const answer = await reply
  if ('code' in answer) return answer.code
  const result = answer.result as { ok: boolean; error?: { code: string } }
  return result.ok ? 'ok' : (result.error?.code ?? 'no code')
}

const asClient = ({ noun, name }: Declared, input: unknown, openid?: string) =>
  codeOf(t.raw(noun, { action: name, input }, openid))

const asTimer = ({ noun, name }: Declared) =>
  codeOf(t.cloud.call(noun, { TriggerName: name }, { source: 'timer' }))

/** Every kind of caller, what it is allowed by, and what it hears where it is not allowed. */
const clients: { who: string; openid?: string; isAny: Access[]; denial: string }[] = [
  { who: 'a guest', isAny: ['guest'], denial: 'SIGN_IN_NEEDED' },
  { who: 'a member', openid: 'oTEST_member', isAny: ['guest', 'member'], denial: 'FORBIDDEN' },
  {
    who: 'an owner of the installation',
    openid: INSTALLER,
    isAny: ['guest', 'member', 'installer'],
    denial: 'FORBIDDEN',
  },
  ...roles.flatMap((role) => [
    {
      who: role,
      openid: ROLE_HOLDER(role),
      isAny: ['guest', 'member', role] as Access[],
      denial: 'FORBIDDEN',
    },
    {
      who: `${role} of another contest`,
      openid: ELSEWHERE(role),
      isAny: ['guest', 'member'] as Access[],
      denial: 'FORBIDDEN',
    },
  ]),
]

/** They need a second person, a file, a counted vote or the end of voting; their own tests go further. */
const asFarAs: Readonly<Record<string, string>> = {
  'ruling.annulVotes': 'WAITS_FOR_SIGNATURE',
  'ruling.restoreVotes': 'WAITS_FOR_SIGNATURE',
  'ruling.signProposal': 'PROPOSAL_NOT_FOUND',
  'ruling.appealRuling': 'ENTRY_NOT_YOURS',
  'ruling.answerAppeal': 'NOTHING_TO_ANSWER',
  'results.signProposal': 'PROPOSAL_NOT_FOUND',
  'certificate.addSeal': 'FILE_NOT_YOURS',
  'voting.proveSlips': 'BATCH_NOT_FOUND',
  'voting.exportLedger': 'LEDGER_NOT_CLOSED',
}

describe.each(actions.map((declared) => [`${declared.noun}.${declared.name}`, declared] as const))(
  '%s',
  (_, declared) => {
    const { access, input } = declared.action

    test('refuses every caller without its access, and no other', async () => {
      for (const { openid, isAny, denial } of clients) {
        const code = await asClient(declared, inputOf(declared), openid)
        if (isAny.some((one) => access.includes(one)))
          expect(['SIGN_IN_NEEDED', 'FORBIDDEN']).not.toContain(code)
        else expect(code).toBe(access.includes('timer') ? 'FORBIDDEN' : denial)
      }
      const code = await asTimer(declared)
      if (access.includes('timer')) expect(code).toBe('ok')
      else expect(code).toBe('FORBIDDEN')
    })

    test('cannot be run by a client that dresses up as a timer', async () => {
      if (!access.includes('timer')) return
      const event = { Type: 'Timer', TriggerName: declared.name, action: declared.name, TRIGGER_SRC: 'timer' }
      expect(await codeOf(t.raw(declared.noun, event, ROLE_HOLDER('owner')))).toBe('FORBIDDEN')
      expect(await codeOf(t.raw(declared.noun, { Type: 'Timer', TriggerName: declared.name }))).toBe(
        'UNKNOWN_ACTION',
      )
    })

    test('answers BAD_INPUT to junk', async () => {
      if (access.includes('timer')) return // a timer carries no input
      const caller = clients.find(({ isAny }) => isAny.some((one) => access.includes(one)))
      const junk = fc.oneof(fc.jsonValue(), fc.record({ contestId: fc.jsonValue(), entryId: fc.jsonValue() }))
      const notInput = junk.filter((value) => value !== null && !input.safeParse(value).success)
      const samples = fc.sample(notInput, 15)
      const codes = await Promise.all(samples.map((value) => asClient(declared, value, caller?.openid)))
      expect(codes).toEqual(samples.map(() => 'BAD_INPUT'))
    })

    test('has a handler', async () => {
      const caller = clients.find(({ isAny }) => isAny.some((one) => access.includes(one)))
      const code = access.includes('timer')
        ? await asTimer(declared)
        : await asClient(declared, inputOf(declared), owners[declared.name] ?? caller?.openid)
      expect(code).toBe(asFarAs[`${declared.noun}.${declared.name}`] ?? 'ok')
    })
  },
)

test('an action that nobody declared is unknown, whatever it is called', async () => {
  for (const action of ['nothing', '', 'constructor', '__proto__', 'toString', 7, null, { $ne: '' }]) {
    expect(await codeOf(t.raw('voting', { action, input: {} }, 'oTEST_member'))).toBe('UNKNOWN_ACTION')
  }
  for (const event of [{}, { input: {} }]) {
    expect(await codeOf(t.raw('voting', event, 'oTEST_member'))).toBe('UNKNOWN_ACTION')
  }
})

test('what a caller is told of a bug is a request id, and the log has the rest', async () => {
  // A paper of junk: the contest exists and nothing about it can be read.
  await t.write({ papers: [{ _id: 'broken', contestId: 'broken' }] })
  const input = { contestId: 'broken', lines: [{ entryId: 'a', votes: 1 }], key: 'a-key-long-enough' }
  const reply = await t.raw('voting', { action: 'castVotes', input }, 'oTEST_member')
  if ('code' in reply) throw new Error(reply.code)
  expect(reply.result).toEqual({ ok: false, error: { code: 'INTERNAL', requestId: reply.requestId } })
  const logged =
    t.cloud.calls
      .find(reply.requestId)
      ?.output.map(({ text }) => text)
      .join('\n') ?? ''
  expect(logged).toContain('LEDGER_KEY is not the key')
  expect(logged).not.toContain('oTEST_member')
})
