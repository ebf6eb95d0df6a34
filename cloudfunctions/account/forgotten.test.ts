import type { Submission } from '#shared/model/submission'
import { PRIVACY_KEY, type TestCloud } from '../../tests/cloud'
import { openDesk } from '../../tests/desk'
import { desk } from '../../tests/fixtures/desk'
import { judgingDesk, judgingDocuments } from '../../tests/fixtures/judging'
import { entering, enteringDocuments } from '../../tests/fixtures/submissions'
import { unitDesk, unitDeskDocuments } from '../../tests/fixtures/unitDesk'
import { newKey } from '../../tests/season'
import { collections } from '../_data/collections'
import { unseal } from '../_runtime/sealing'

// An account that is everything one can be leaves, and every collection there is is looked through for it.

process.env.PRIVACY_KEY = PRIVACY_KEY

const openid = 'oTEST_leaver'
const phone = '19955501234'
const address = '沧州市渔港路 1 号'
const { contestId } = entering

/** Where an account that is gone may still stand, and why. Whatever else is found is a hole. */
const declared: Readonly<Record<string, string>> = {
  'auditRecords.by': 'what staff did is on record for ever',
  'claims.madeBy': 'an act of staff',
  'invitations.invitedBy': 'an act of staff',
  'notices.savedBy': 'an act of staff',
  'submissions.reviews.by': 'an act of staff',
  'units.savedBy': 'an act of staff',
  'submissions.sealed': 'what a unit sent in is the unit’s',
}

/** Collections in which no account ever stands: a new one is looked at by somebody, and joins these or the test above. */
const ofNobody: readonly string[] = [
  ...[
    'contests',
    'installations',
    'catalogues',
    'entries',
    'panels',
    'workFigures',
    'shortlists',
    'awardLists',
    'publicities',
    'records',
    'stories',
    'certificatePlans',
    'seals',
    'printedNames',
    'certificates',
  ],
  // keyed hashes instead of accounts, and what is made of them
  ...['slips', 'papers', 'batches', 'tallies', 'rankings', 'standings', 'curves', 'impressions'],
  ...['paperVersions', 'marks', 'rulings', 'inspections', 'exports'],
  // one for all whose phone number's hash begins alike
  'personLocks',
]

let t: TestCloud
beforeEach(async () => {
  t = await openDesk()
  await t.write(enteringDocuments(openid))
  await t.write(judgingDocuments(openid))
  await t.write(unitDeskDocuments(openid))
})
afterEach(() => t.close())

const leaver = () => t.asOpenid(openid)
const well = async <Value>(asked: Promise<{ ok: true; value: Value } | { ok: false; error: unknown }>) => {
  const reply = await asked
  if (!reply.ok) throw new Error(JSON.stringify(reply.error))
  return reply.value
}

/** Everything that somebody may do without being staff. */
const takePart = async () => {
  const form = {
    content: {
      title: '渔火',
      categoryId: 'fendou',
      authors: [{ name: '叶知秋' }],
      introduction: '一条船，三代人。',
      items: [
        { fileId: null, link: { platform: 'douyin' as const, address: 'https://v.douyin.com/iRNBho6u/' } },
      ],
    },
    hidden: { phone, address },
    consents: { terms: 1, original: true, isUnder14: false, guardian: false },
  }
  const sent = await well(leaver().entry.saveDraft({ contestId, to: { key: newKey() }, form }))
  await well(leaver().entry.submitEntry({ contestId, entryId: sent.entryId, baseVersion: sent.version }))
  const to = { entryId: sent.entryId, baseVersion: sent.version }
  await well(leaver().entry.saveDraft({ contestId, to, form: { content: { title: '渔火夜' } } }))
  const upload = { contestId, purpose: 'video' as const, name: '渔火.mp4', bytes: 5_000_000, key: newKey() }
  await well(leaver().media.beginUpload(upload))
  const complaint = { kind: 'other' as const, text: '画面里有我的孩子', key: newKey() }
  await well(leaver().entry.complain({ contestId: 'hebei-2020', entryId: 'hebei-2020-001', ...complaint }))
  await leaver().account.acceptInvitation({ code: 'WRONGCODE2', name: '宋离' })
  await well(leaver().entry.keepConsents({ kinds: ['approved'], key: newKey() }))
  await well(leaver().account.acceptInvitation({ code: desk.code, name: '宋离' }))
  const objection = {
    number: 'Y201226-0A0B0C0D',
    contestId: 'hebei-2020',
    entryId: 'hebei-2020-001',
    by: openid,
  }
  await t.write({
    objections: [{ _id: 'hebei-2020:Y201226-0A0B0C0D', ...objection, title: '', text: '不是原创', at: 1 }],
  })
  const lines = [{ entryId: 'hebei-2020-001', votes: 1 }]
  await well(leaver().voting.castVotes({ contestId: 'hebei-2020', lines, key: newKey() }))
  return sent.entryId
}

/** A work that its unit sent in, with the author’s number, taken over by a code. */
const claim = async () => {
  await well(leaver().unit.claimWork({ code: unitDesk.code }))
  const work = await t.all<Submission>('submissions', { _id: unitDesk.claimedWorkId })
  expect(work[0]?.owner).toBe(openid)
}

const workAsStaff = async () => {
  const roles = [contestId, unitDesk.contestId, desk.overId].flatMap((where) =>
    (['reviewer', 'organizer', 'owner'] as const).map((role) => ({
      _id: `${where}:${openid}:${role}`,
      ...{ contestId: where, openid, role, name: '宋离', grantedAt: 0, removed: null },
    })),
  )
  const others = ['oTEST_a', 'oTEST_b'].flatMap((other) =>
    [contestId, unitDesk.contestId, desk.overId].map((where) => ({
      _id: `${where}:${other}:owner`,
      ...{ contestId: where, openid: other, role: 'owner', name: '同事', grantedAt: 0, removed: null },
    })),
  )
  await t.write({ roles: [...roles, ...others] })
  const inUnits = { contestId: unitDesk.contestId }
  await well(
    leaver().unit.saveUnit({
      ...inUnits,
      to: { key: newKey() },
      unit: { name: '新单位', contact: '', post: '' },
    }),
  )
  await well(leaver().unit.makeClaimCode({ ...inUnits, entryId: unitDesk.workId, key: newKey() }))
  await well(leaver().account.invite({ contestId, role: 'juror', key: newKey() }))
  const notice = { title: '公告', text: '正文', visibleFrom: null }
  await well(leaver().contest.saveNotice({ contestId, notice, to: { key: newKey() } }))
  await t.database.collection('submissions').doc(entering.nextId).update({ owner: 'oTEST_other' })
  await well(
    leaver().entry.decideReview({
      ...{ contestId, entryId: entering.nextId, submittedAt: entering.nextSentAt },
      ...{ decision: 'approve', reasons: [] },
    }),
  )
}

/** Every place of a document that holds one of these words, sealed or not; list places are one place. */
const placesIn = (value: unknown, place: string, entryId: string): string[] => {
  if (typeof value === 'string') {
    const text = place.endsWith('sealed') && value ? JSON.stringify(unseal(value, entryId)) : value
    return [openid, phone, address].some((word) => text.includes(word)) ? [place] : []
  }
  if (Array.isArray(value)) return value.flatMap((one) => placesIn(one, place, entryId))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => [
    ...placesIn(key, `${place}.a key`, ''),
    ...placesIn(one, `${place}.${key}`, entryId),
  ])
}

const placesLeft = async (): Promise<string[]> => {
  const found = await Promise.all(
    collections.map(async ({ name }) =>
      (await t.all<{ entryId?: string }>(name)).flatMap((one) => placesIn(one, name, one.entryId ?? '')),
    ),
  )
  return [...new Set(found.flat())].sort()
}

const leave = async () => well(leaver().account.deleteAccount({ goes: 1_000 }))

test('of who took part as everything nothing is left that leads to the account, and no number', async () => {
  await takePart()
  await claim()
  expect(await placesLeft()).toEqual([
    'auditRecords.by',
    'claims.claimedBy',
    'complaints.by',
    'guesses._id',
    'invitations.acceptedBy',
    'messages.to',
    'objections.by',
    'roles._id',
    'roles.openid',
    'scoreBooks.juror',
    'storedFiles.owner',
    'submissions.owner',
    'submissions.pending.sealed',
    'submissions.sealed',
    'subscriptions._id',
    'subscriptions.openid',
    'uploads.owner',
  ])
  await leave()
  // Who came and went as a colleague is on record.
  expect(await placesLeft()).toEqual(['auditRecords.by'])
})

test('of staff their acts stay, and nothing else', async () => {
  await workAsStaff()
  await leave()
  const left = await placesLeft()
  expect(left.filter((place) => !(place in declared))).toEqual([])
  expect(left).toEqual(
    expect.arrayContaining(['auditRecords.by', 'claims.madeBy', 'submissions.reviews.by', 'units.savedBy']),
  )
})

test('a juror’s scores stay without the name; an unsigned seat is left, so that others read', async () => {
  const { panels } = judgingDesk
  const books = async () =>
    (
      await t.all<{ panelId: string; juror: string; name: string; sheets: object; left: unknown }>(
        'scoreBooks',
        {},
      )
    )
      .filter(({ juror, name }) => juror === '' || name === '已注销的评委')
      .map(({ panelId, sheets, left }) => [panelId, Object.keys(sheets).length, left !== null] as const)
  expect(await books()).toEqual([])
  await leave()
  expect(new Map((await books()).map(([panelId, ...rest]) => [panelId, rest]))).toEqual(
    new Map([
      [panels.open, [0, true]],
      [panels.signing, [2, true]],
      [panels.leaving, [0, true]],
      [panels.signed, [2, false]],
    ]),
  )
})

test('what is taken home holds everything, the hidden fields in the clear, and nothing of others', async () => {
  await takePart()
  await claim()
  const value = await well(leaver().account.exportHeld({}))
  expect(value.openid).toBe(openid)
  expect(value.parts.filter(({ items }) => items.length === 0)).toEqual([])
  const text = JSON.stringify(value)
  for (const word of [phone, address, '渔火', '改了还没提交', '画面里有我的孩子', '宋离', '渔火.mp4'])
    expect(text).toContain(word)
  expect(text).not.toContain('oTEST_complainant')
  const held = await well(leaver().account.listHeld({}))
  const told = Object.fromEntries(value.parts.map(({ kind, items }) => [kind, items.length]))
  expect(Object.fromEntries(held.held.map(({ kind, goes, stays }) => [kind, goes + stays]))).toEqual(told)
  const nobody = await well(t.asOpenid('oTEST_nobody').account.exportHeld({}))
  expect(nobody.parts.every(({ items }) => items.length === 0)).toBe(true)
})

test('every collection there is was thought of', () => {
  // What staff did in these is told by the trail: whoever goes stays in them as in it.
  const ofStaff = ['auditRecords', 'notices', 'proposals', 'sheetImports', 'signedPapers', 'units']
  const ofAccounts = [
    ...['claims', 'complaints', 'guesses', 'invitations', 'messages', 'objections', 'roles', 'scoreBooks'],
    ...['storedFiles', 'submissions', 'subscriptions', 'uploads'],
  ]
  expect(collections.map(({ name }) => name).sort()).toEqual([...ofNobody, ...ofStaff, ...ofAccounts].sort())
})
