import { type Contract, contract, type NounName } from '#shared/contract/index'
import type { Documents } from '../../scripts/seed/seasonDocuments'
import type { TestCloud } from '../cloud'
import { exampleInputs } from '../exampleInputs'
import { certificateContestIds, certificateDocuments } from '../fixtures/certificates'
import { hebeiContest } from '../fixtures/contests'
import { desk, deskDocuments, notice } from '../fixtures/desk'
import { hebeiWorks } from '../fixtures/hebei2020'
import { judgingDesk, judgingDocuments } from '../fixtures/judging'
import { mediaDesk } from '../fixtures/mediaDesk'
import { resultsContestIds, resultsDocuments } from '../fixtures/results'
import { entering, enteringDocuments, manyEnteringDocuments } from '../fixtures/submissions'
import { unitDesk, unitDeskDocuments } from '../fixtures/unitDesk'
import { documentsOf, newKey, openHebei } from '../season'

export interface CallsPerAction {
  /** Made by an instance that has just started, and again by the same one. */
  readonly cold: number
  readonly steady: number
}

type ActionName = { [Name in NounName]: `${Name}.${keyof Contract[Name] & string}` }[NounName]
export type DatabaseCalls = Record<
  ActionName,
  { readonly one: CallsPerAction; readonly many: CallsPerAction }
>

const MANY = 30
const contestId = hebeiContest.contestId

// A rule wide enough for a cast of 30 works, several times.
const wideRule = {
  dayStartsAt: 0,
  ballot: { minWorks: 1, maxWorks: MANY, votesPerWork: 10 },
  limits: [{ per: 'day', of: 'votes', atMost: 1000 }],
} as const

const linesOf = (items: number) =>
  hebeiWorks.slice(0, items).map(({ no }) => ({ entryId: `${contestId}-${no}`, votes: 1 }))

let scored = 0
/** Writes that would find, the second time, that they are done already. */
const freshInputs: Readonly<Record<string, () => unknown>> = {
  saveDraft: () => ({ ...exampleInputs.entry.saveDraft, to: { key: newKey() } }),
  object: () => ({ ...exampleInputs.results.object, key: newKey() }),
  complain: () => ({ ...exampleInputs.entry.complain, key: newKey() }),
  openUpload: () => ({ contestId, uploadId: mediaDesk.staffUploadId }),
  finishUpload: () => ({ contestId, uploadId: mediaDesk.staffUploadId }),
  beginUpload: () => ({ contestId, purpose: 'video', name: '影片.mp4', bytes: 5_000_000, key: newKey() }),
  createContest: () => ({ from: { kind: 'empty' }, key: newKey() }),
  invite: () => ({ contestId, role: 'juror', key: newKey() }),
  saveUnit: () => ({
    contestId: unitDesk.contestId,
    to: { key: newKey() },
    unit: { name: newKey(), contact: '', post: '' },
  }),
  inviteLiaison: () => ({ contestId: unitDesk.contestId, unitId: unitDesk.unitId, key: newKey() }),
  makeClaimCode: () => ({ contestId: unitDesk.contestId, entryId: unitDesk.workId, key: newKey() }),
  saveContest: () => ({ contestId: desk.draftId, baseVersion: 1_000, patch: { theme: newKey() } }),
  saveScores: () => ({ ...exampleInputs.judging.saveScores, baseVersion: scored++ % 2, key: newKey() }),
  saveNotice: () => ({
    contestId,
    notice: { title: '公告', text: '正文', visibleFrom: null },
    to: { key: newKey() },
  }),
}

/** What an action is asked when there are so many of what it handles. */
const inputFor = (action: string, items: number, example: unknown): unknown => {
  if (action === 'castVotes') return { contestId, lines: linesOf(items), key: newKey() }
  if (action === 'listEntries') return { contestId, limit: items }
  if (action in freshInputs) return freshInputs[action]?.()
  if (action === 'pickEntries') return { contestId, entryIds: linesOf(items).map(({ entryId }) => entryId) }
  return example
}

/** So many contests, roles, works and waiting slips. */
const openWith = async (items: number): Promise<TestCloud> => {
  const season = { contest: { ...hebeiContest, voteRule: wideRule }, works: hebeiWorks.slice(0, MANY) }
  const t = await openHebei({ instancesPerFunction: 1, season })
  for (let index = 1; index < items; index++) {
    await t.write(documentsOf({ contest: { ...season.contest, contestId: `other-${index}` }, works: [] }))
  }
  const roles = Array.from({ length: items }, (_, index) => ({
    _id: `role-${index}`,
    contestId: `other-${index}`,
    openid: 'oTEST_staff',
    role: 'owner',
  }))
  await t.write({ roles })
  await t.write(deskDocuments)
  await t.write(enteringDocuments('oTEST_staff'))
  await t.write(manyEnteringDocuments('oTEST_staff', items))
  await t.write(judgingDocuments('oTEST_staff', items))
  await t.write(unitDeskDocuments('oTEST_staff', items))
  await t.write(resultsDocuments('oTEST_staff', items))
  await t.write(certificateDocuments('oTEST_staff', items))
  await t.write(staffOf(items))
  return t
}

/** One who may do everything on the desk, and so many colleagues, notices and records. */
const staffOf = (items: number): Documents => {
  const here = [
    entering.contestId,
    contestId,
    desk.draftId,
    desk.readyId,
    desk.overId,
    desk.stoppedId,
    judgingDesk.contestId,
    unitDesk.contestId,
    ...resultsContestIds,
    ...certificateContestIds,
    'installation',
  ]
  const several = Array.from({ length: items }, (_, index) => index)
  const grantOf = (id: string, openid: string, role = 'owner') => {
    const grant = { contestId: id, openid, role, name: '同事', grantedAt: 0, removed: null }
    return { _id: `${id}:${openid}:${role}`, ...grant }
  }
  return {
    roles: [
      ...here.map((id) => grantOf(id, 'oTEST_staff')),
      grantOf(desk.readyId, 'oTEST_second'),
      grantOf(judgingDesk.contestId, 'oTEST_staff', 'juror'),
      { ...grantOf(unitDesk.contestId, 'oTEST_staff', 'liaison'), unitId: unitDesk.unitId },
      ...several.map((index) => grantOf(contestId, `oTEST_colleague_${index}`)),
    ],
    notices: several.map((index) => ({
      ...notice,
      _id: `${contestId}:n-${index}`,
      noticeId: `n-${index}`,
    })),
    auditRecords: several.map((index) => ({
      _id: `${contestId}:${index}`,
      recordId: `${contestId}:${index}`,
      contestId,
      at: 0,
      by: 'oTEST_staff',
      byName: '同事',
      byRole: 'owner',
      action: 'saveNotice',
      target: `notice:n-${index}`,
      before: null,
      after: null,
      reason: '',
      words: '',
    })),
  }
}

const measureWith = async (items: number) => {
  const calls = new Map<string, CallsPerAction>()
  for (const [noun, actions] of Object.entries(contract)) {
    const t = await openWith(items)
    try {
      for (const [action, { access }] of Object.entries(actions)) {
        const example = (exampleInputs[noun as NounName] as Record<string, unknown>)[action]
        const isTimer = (access as readonly string[]).includes('timer')
        const run = async () => {
          if (isTimer) await castWaiting(t, items)
          if (isTimer) await t.timer(noun as NounName, action)
          else await t.raw(noun, { action, input: inputFor(action, items, example) }, callerOf(action))
          return t.databaseCalls(action)
        }
        calls.set(`${noun}.${action}`, { cold: await run(), steady: await run() })
      }
    } finally {
      await t.close()
    }
  }
  return calls
}

// The second cast is another account's: what is measured is an instance that is warm, not a lost receipt.
const callerOf = (action: string) => (action === 'castVotes' ? `oTEST_caller_${++waiting}` : 'oTEST_staff')

let waiting = 0
const castWaiting = async (t: TestCloud, casts: number) => {
  for (let index = 0; index < casts; index++) {
    const voter = t.asOpenid(`oTEST_waiting_${++waiting}`)
    await voter.voting.castVotes({ contestId, lines: linesOf(1), key: newKey() })
  }
}

/** Database calls of every action, for 1 and for 30 items, counted by the cloud itself. */
export const measureDatabaseCalls = async (): Promise<DatabaseCalls> => {
  const [one, many] = [await measureWith(1), await measureWith(MANY)]
  return Object.fromEntries(
    [...one.keys()].map((name) => [name, { one: one.get(name), many: many.get(name) }]),
  ) as DatabaseCalls
}
