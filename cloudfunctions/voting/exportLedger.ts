import type { voting } from '#shared/contract/voting'
import { ok, refuse } from '#shared/lib/result'
import type { Contest } from '#shared/model/contest'
import type { ExportedFile, LedgerExport } from '#shared/model/export'
import { isOverForGood } from '#shared/rules/closing'
import { countsState } from '#shared/rules/countsVisibility'
import { batchRow, slipRow } from '#shared/rules/exportRows'
import { digested } from '#shared/rules/recordFiles'
import { windowsOf } from '#shared/rules/stages'
import { addAuditRecord } from '../_data/auditRecords'
import { findBatchRange } from '../_data/batches'
import { findContest } from '../_data/contests'
import { findExport, saveExport, writeExportFile } from '../_data/exports'
import { findRanking } from '../_data/rankings'
import { findSlipsNamed } from '../_data/slips'
import { findTally } from '../_data/tallies'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import { writeManifest } from './exportManifest'
import { publishRanking } from './writeRanking'

const BATCHES_A_FILE = 20
// Whoever asks again goes on where this call ended.
const WORKING_MS = 30_000

/**
 * Writes the public export, some batches a file, after closing and once everybody has seen the count: until then it would
 * tell what the contest hides. Called again it goes on, and ends with a manifest.
 */
export const exportLedger: Handler<typeof voting.exportLedger> = async ({ contestId }, call) => {
  const contest = await findContest(contestId)
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  if (!isOverForGood(windowsOf(contest.stages, 'vote'), call.now))
    return refuse({ code: 'LEDGER_NOT_CLOSED' })
  // A work that was put back since the last batch has its place again.
  await publishRanking(contestId)
  const ranking = await findRanking(contestId)
  const tally = await findTally(contestId)
  if (!tally || !ranking) return refuse({ code: 'LEDGER_NOT_CLOSED' })
  const state = countsState(contest.countsVisibility, ranking.reveal ?? null, call.now)
  const isShown = (state === 'live' || state === 'revealed') && ranking.batch === tally.lastBatch
  if (!isShown) return refuse({ code: 'COUNT_NOT_SHOWN' })

  let written = withoutShortFile(
    (await findExport(contestId)) ?? {
      ...{ contestId, files: [], batch: 0, paperVersions: [], finishedAt: null, manifestFileId: null },
    },
    tally.lastBatch,
  )
  const startedAt = performance.now()
  while (written.batch < tally.lastBatch && performance.now() - startedAt < WORKING_MS) {
    const { file, papers } = await writeFile(contestId, written.batch + 1)
    const paperVersions = [...new Set([...written.paperVersions, ...papers])]
    written = { ...written, files: [...written.files, file], batch: file.to, paperVersions, finishedAt: null }
    await saveExport(written)
  }
  const isDone = written.batch >= tally.lastBatch
  if (isDone) {
    const manifestFileId = await writeManifest(contest, tally, ranking, written)
    written = { ...written, manifestFileId, finishedAt: call.now }
    await saveExport(written)
    await recordExport(contest, written, call)
  }
  return ok({ batch: written.batch, batches: tally.lastBatch, isDone })
}

/**
 * Rulings may be counted after an export. A longer file takes the place of the last one then; that one stays where it is,
 * for a record that names it. What was exported without its hash is exported again.
 */
const withoutShortFile = (written: LedgerExport, lastBatch: number): LedgerExport => {
  const isKept = ({ from, to, digest }: ExportedFile) =>
    digest !== undefined && (to - from + 1 === BATCHES_A_FILE || to >= lastBatch)
  const first = written.files.findIndex((file) => !isKept(file))
  if (first < 0) return written
  return { ...written, files: written.files.slice(0, first), batch: (written.files[first]?.from ?? 1) - 1 }
}

const writeFile = async (
  contestId: string,
  from: number,
): Promise<{ readonly file: ExportedFile; readonly papers: ReadonlySet<number> }> => {
  const batches = await findBatchRange(contestId, from, BATCHES_A_FILE)
  const parts: string[][] = []
  const papers = new Set<number>()
  for (const batch of batches) {
    const slips = await findSlipsNamed(batch.slipIds)
    for (const slip of slips) if (!slip.corrects) papers.add(slip.paperVersion)
    const hashes = slips.map(({ hash }) => hash)
    const rows = [batchRow(batch, hashes), ...slips.map((slip) => slipRow(slip, batch.number))]
    parts.push(rows.map((row) => JSON.stringify(row)))
  }
  const to = batches.at(-1)?.number ?? from
  const name = `batches-${[from, to].map((number) => String(number).padStart(6, '0')).join('-')}.jsonl`
  const { text, digest } = digested(parts)
  const fileId = await writeExportFile(contestId, name, text)
  return { file: { name, fileId, from, to, digest }, papers }
}

const recordExport = (
  contest: Contest,
  { files, batch }: LedgerExport,
  call: Parameters<typeof signedBy>[0],
) =>
  transact((transaction) =>
    addAuditRecord(transaction, {
      ...signedBy(call, contest.contestId),
      action: 'exportLedger',
      target: 'export',
      before: null,
      after: { files: files.length, batch },
      words: '',
    }),
  )
