import type { record } from '#shared/contract/record'
import { ok, refuse } from '#shared/lib/result'
import {
  type LedgerEnd,
  MANIFEST_NAME,
  type RecordKind,
  type RecordWriting,
  recordKinds,
  type StoredRecordFile,
} from '#shared/model/record'
import { digested } from '#shared/rules/recordFiles'
import { addAuditRecord } from '../_data/auditRecords'
import { findAwardList, findPublicity } from '../_data/awardLists'
import { findContest } from '../_data/contests'
import { findExport } from '../_data/exports'
import { findRecord, saveRecord, writeRecordFile } from '../_data/records'
import { findTally } from '../_data/tallies'
import { transact } from '../_data/transaction'
import type { Call, Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import { type About, pages } from './pages'
import { publishedOf } from './published'
import { signedManifest } from './signedManifest'

// Whoever asks again goes on where this call ended.
const WORKING_MS = 30_000
const DIGITS = 4

/** The whole record, a file at a time, ending with the signed list of them. */
export const writeRecord: Handler<typeof record.writeRecord> = async ({ contestId }, call) => {
  const [contest, list, publicity] = await Promise.all([
    findContest(contestId),
    findAwardList(contestId),
    findPublicity(contestId),
  ])
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  if (!list || !publicity?.final) return refuse({ code: 'RESULTS_NOT_FINAL' })
  const [tally, exported] = await Promise.all([findTally(contestId), findExport(contestId)])
  const batches = tally?.lastBatch ?? 0
  const slips = (exported?.files ?? []).flatMap(({ name, fileId, digest }) =>
    digest ? [{ kind: 'slips' as const, name, fileId, ...digest }] : [],
  )
  const isExported = exported?.finishedAt !== null && exported?.batch === batches
  if (batches > 0 && !(isExported && slips.length === exported.files.length))
    return refuse({ code: 'LEDGER_NOT_EXPORTED', batch: exported?.batch ?? 0, batches })

  const ledger = { batches, lastHash: tally?.lastHash ?? '' }
  const before = await findRecord(contestId)
  const goesOn = before && !before.finished && before.ledger.lastHash === ledger.lastHash
  let writing = goesOn ? before : nextOf(contestId, ledger, before, call.now)
  const about = { contest, list, publicity, startedAt: writing.startedAt, batches }
  const stopAt = performance.now() + WORKING_MS
  while (writing.next && performance.now() < stopAt) {
    writing = writing.next.kind === 'slips' ? named(writing, slips) : await writePage(writing, about)
  }
  // What a crash leaves behind is written again, under the same names.
  if (writing.next) await saveRecord(writing)
  const { version, next } = writing
  if (next)
    return ok({ version, step: recordKinds.indexOf(next.kind), steps: recordKinds.length, isDone: false })
  const text = signedManifest(writing, contest.name, publicity.final, call.now)
  const manifestFileId = await writeRecordFile(writing, MANIFEST_NAME, text)
  await saveRecord({ ...writing, finished: { at: call.now, manifestFileId } })
  await recordRecord(writing, publicity.final.hash, call)
  return ok({ version, step: recordKinds.length, steps: recordKinds.length, isDone: true })
}

const nextOf = (
  contestId: string,
  ledger: LedgerEnd,
  before: RecordWriting | undefined,
  startedAt: number,
): RecordWriting => ({
  ...{ contestId, version: (before?.version ?? 0) + 1, startedAt, ledger, files: [] },
  next: { kind: recordKinds[0], page: 1, after: '' },
  finished: null,
  before: before ? publishedOf(before) : null,
})

const kindAfter = (kind: RecordKind): RecordWriting['next'] => {
  const next = recordKinds[recordKinds.indexOf(kind) + 1]
  return next ? { kind: next, page: 1, after: '' } : null
}

const named = (writing: RecordWriting, slips: readonly StoredRecordFile[]): RecordWriting => ({
  ...writing,
  files: [...writing.files, ...slips],
  next: kindAfter('slips'),
})

const writePage = async (writing: RecordWriting, about: About): Promise<RecordWriting> => {
  const { next } = writing
  if (!next || next.kind === 'slips') return writing
  const { kind, page } = next
  const { rows, after } = await pages[kind](about, next.after)
  const following = after === null ? kindAfter(kind) : { kind, page: page + 1, after }
  if (rows.length === 0) return { ...writing, next: following }
  const { text, digest } = digested(rows.map((row) => [JSON.stringify(row)]))
  const name = `${kind}${page > 1 ? `-${String(page).padStart(DIGITS, '0')}` : ''}.jsonl`
  const fileId = await writeRecordFile(writing, name, text)
  return { ...writing, files: [...writing.files, { kind, name, fileId, ...digest }], next: following }
}

const recordRecord = ({ contestId, version, files }: RecordWriting, hash: string, call: Call) =>
  transact((transaction) =>
    addAuditRecord(transaction, {
      ...signedBy(call, contestId),
      action: 'writeRecord',
      target: 'record',
      before: null,
      after: { version, files: files.length, hash },
      words: '',
    }),
  )
