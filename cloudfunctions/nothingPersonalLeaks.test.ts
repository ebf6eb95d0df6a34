import type { Noun } from '#shared/contract/action'
import { contract } from '#shared/contract/index'
import { type Role, roles } from '#shared/model/account'
import type { Submission } from '#shared/model/submission'
import { PRIVACY_KEY, type TestCloud } from '../tests/cloud'
import { openDesk } from '../tests/desk'
import { exampleInputs } from '../tests/exampleInputs'
import { exampleContestIds, exampleDocuments } from '../tests/fixtures/everyExample'
import { unitDesk } from '../tests/fixtures/unitDesk'
import { personHash, seal } from './_runtime/sealing'

// Numbers, addresses, sealed texts and accounts are planted wherever they can lie, and every action of the contract is
// asked as everybody who may ask it. What comes back holds none of them, but where it is declared here.

process.env.PRIVACY_KEY = PRIVACY_KEY

const planted = {
  phone: '19977001234',
  address: '沧州市新华区渔港路 77 号',
  secret: '身份证尾号 4321',
  contact: '13311022033',
} as const

const OWNER_OF_WORKS = 'oTEST_owner_of_works'
const openidOf = (who: string) => `oTEST_${who}_here`

interface Caller {
  readonly who: string
  readonly openid?: string
  readonly is: readonly string[]
}

/** A stranger, somebody signed in, everybody who is something here, and the one whose works these are. */
const callers: readonly Caller[] = [
  { who: 'guest', is: ['guest'] },
  { who: 'member', openid: openidOf('member'), is: ['guest', 'member'] },
  ...roles.map((role) => ({ who: role, openid: openidOf(role), is: ['guest', 'member', role] })),
  { who: 'author', openid: OWNER_OF_WORKS, is: ['member'] },
]

/** Whoever is told more than nothing, and why. Whatever else is told has leaked. */
const declared = (name: string): string => {
  const [action = '', who = ''] = name.split(' as ')
  // The account’s own, to itself.
  if (action === 'account.exportHeld') return who === 'author' ? 'phone address secret openid' : 'openid'
  if (action === 'entry.openMyEntry' && who === 'author') return 'phone address secret'
  // With a reason, on record.
  if (action === 'entry.revealHidden') return 'phone address secret'
  return ''
}

let t: TestCloud
beforeAll(async () => {
  t = await openDesk()
  const examples = exampleDocuments({
    author: OWNER_OF_WORKS,
    objector: openidOf('member'),
    juror: openidOf('juror'),
    liaison: openidOf('liaison'),
  })
  for (const documents of examples) await t.write(documents)
  const grants = exampleContestIds.flatMap((contestId) =>
    roles.map((role: Role) => ({
      contestId,
      openid: openidOf(role),
      role,
      name: '同事',
      grantedAt: 0,
      removed: null,
    })),
  )
  await t.write({
    roles: grants.map((grant) => ({
      _id: `${grant.contestId}:${grant.openid}:${grant.role}`,
      ...grant,
      ...(grant.role === 'liaison' && { unitId: unitDesk.unitId }),
    })),
  })
  await plant()
})
afterAll(() => t.close())

/** Everything that is hidden of a person, in every work and every unit there is. */
const plant = async () => {
  const { contact, ...hidden } = planted
  for (const work of await t.all<Submission & { _id: string }>('submissions')) {
    const { _id, contestId } = work
    // What came through a unit has no account yet, and what a fixture only half tells stays somebody else’s.
    const owner = work.unitId === null && work.fields ? OWNER_OF_WORKS : work.owner
    const part = { sealed: seal(hidden, _id), phoneHash: personHash(contestId, hidden.phone), owner }
    await t.database.collection('submissions').doc(_id).update(part)
  }
  for (const { _id } of await t.all<{ _id: string }>('units'))
    await t.database
      .collection('units')
      .doc(_id)
      .update({ sealedPhone: seal({ phone: contact }, _id) })
}

const hashes = exampleContestIds.map((contestId) => personHash(contestId, planted.phone))
/** What stands in a reply and in nobody’s may. A sealed text begins so. */
const found = (text: string): string[] => [
  ...Object.entries(planted).flatMap(([name, word]) => (text.includes(word) ? [name] : [])),
  ...(hashes.some((hash) => text.includes(hash)) ? ['hash'] : []),
  ...(/"1\.[\w-]{60,}/.test(text) ? ['sealed text'] : []),
  ...(/o(TEST|FIXTURE)_/.test(text) ? ['openid'] : []),
]

const asked = Object.entries<Noun>(contract).flatMap(([noun, actions]) =>
  Object.entries(actions).map(([name, { access }]) => ({ noun, name, access: access as readonly string[] })),
)

/** One reads a picture that is not stored here and tells the names of seals; one answers only a proposal, with nothing. */
const answersNobody: readonly string[] = ['certificate.addSeal', 'results.signProposal']

test('no action tells anybody a number, an address, a hidden field or an account that is not declared here', async () => {
  const told: Record<string, string> = {}
  const answered = new Set<string>()
  for (const { noun, name, access } of asked.filter((one) => one.name !== 'deleteAccount')) {
    const input = (exampleInputs as Record<string, Record<string, unknown>>)[noun]?.[name]
    for (const { who, openid, is } of callers) {
      if (input === undefined || !is.some((one) => access.includes(one))) continue
      const reply = await t.raw(noun, { action: name, input }, openid)
      const result = 'result' in reply ? (reply.result as { ok: boolean }) : undefined
      if (result?.ok) answered.add(`${noun}.${name}`)
      const words = found(JSON.stringify(reply))
      const call = `${noun}.${name} as ${who}`
      if (words.join(' ') !== declared(call)) told[call] = words.join(' ')
    }
  }
  expect(told).toEqual({})
  // A refusal tells nothing, so it proves nothing: of works, panels and units every action was answered.
  const silent = asked
    .filter(
      ({ noun, access }) =>
        ['entry', 'judging', 'unit', 'results', 'certificate', 'showcase'].includes(noun) &&
        !access.includes('timer'),
    )
    .map(({ noun, name }) => `${noun}.${name}`)
    .filter((name) => !answered.has(name) && !answersNobody.includes(name))
  expect(silent).toEqual([])
}, 120_000)

test('the same look finds what is there', async () => {
  const documents = JSON.stringify([await t.all('submissions'), await t.all('units'), await t.all('roles')])
  expect(found(documents)).toEqual(['hash', 'sealed text', 'openid'])
  expect(found(JSON.stringify(planted))).toEqual(Object.keys(planted))
})
