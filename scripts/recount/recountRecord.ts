import type { PaperRow, RulingRow } from '#shared/model/export'
import type { CountRow, RecordKind, SignedManifest } from '#shared/model/record'
import type { PublicAward } from '#shared/model/results'
import { type Counted, type Recount, recount } from '#shared/rules/recount'
import { type RecordedAwards, recountAwards } from '#shared/rules/recountRecord'
import { linesOf, type Place, parsed } from './place'
import { slipRowsOf } from './readExport'
import { awardsFaultText, countFaultText, fileFaultText, signatureFaultText } from './recordFaultText'
import { firstFileFault, readManifest, signatureFault } from './recordFiles'

export interface RecordFinding {
  readonly manifest: SignedManifest
  readonly slips: number
  readonly votes: number
  readonly awards: readonly PublicAward[]
  readonly hash: string
  /** In words; the first thing that is wrong. */
  readonly fault: string | undefined
}

/** The signature, the files, the count, and the awards that follow: whatever is wrong first is named. */
export const recountRecord = async (place: Place, key?: string): Promise<RecordFinding> => {
  const manifest = readManifest(place)
  const nothing = { manifest, slips: 0, votes: 0, awards: [], hash: '' }
  const signature = signatureFault(manifest, key)
  if (signature) return { ...nothing, fault: signatureFaultText(signature) }
  const file = firstFileFault(place, manifest.files)
  const isOfSlips = file && manifest.files.some(({ kind, name }) => kind === 'slips' && name === file.name)
  if (file && !isOfSlips) return { ...nothing, fault: fileFaultText(file) }
  const rows = rowsOf(place, manifest)
  const counted = await countSlips(place, manifest, rows)
  if (file) return { ...nothing, fault: fileFaultText(file, counted?.fault) }
  if (counted?.fault) return { ...nothing, fault: countFaultText(counted.fault) }

  const [head] = rows<RecordedAwards['publicity'][number]>('publicity')
  const none = head?.batch ? { votes: {}, hash: '' } : null
  const recorded = recordedIn(manifest, rows)
  const { awards, hash, fault } = recountAwards(recorded, counted?.standing ?? none)
  const isFinal = hash === manifest.final.hash
  const votes = Object.values(counted?.votes ?? {}).reduce((sum, one) => sum + one, 0)
  const words = fault ? awardsFaultText(fault) : isFinal ? undefined : awardsFaultText(otherFinal(hash))
  return { manifest, slips: counted?.slips ?? 0, votes, awards, hash, fault: words }
}

const otherFinal = (where: string) => ({
  ...({ code: 'LIST_HASH_DIFFERS', kind: 'publicity' } as const),
  ...{ row: 1, where },
})

type RowsOf = <Row>(kind: RecordKind) => Row[]

const rowsOf =
  (place: Place, { files }: SignedManifest): RowsOf =>
  <Row>(kind: RecordKind) =>
    files
      .filter((file) => file.kind === kind)
      .flatMap(({ name }) =>
        linesOf(place.text(name) ?? '').map((line, index) => parsed<Row>(name, line, index + 1)),
      )

const countSlips = async (
  place: Place,
  { contestId, files, ledger }: SignedManifest,
  rows: RowsOf,
): Promise<Recount | undefined> => {
  const counts = rows<CountRow>('counts')
  if (ledger.batches === 0 && counts.every(({ votes }) => votes === 0)) return undefined
  const compared: Counted = {
    ...{ contestId, ...ledger },
    papers: rows<PaperRow>('papers'),
    rulings: rows<RulingRow>('rulings'),
    votes: Object.fromEntries(counts.map(({ entryId, votes }) => [entryId, votes])),
    // Its rows come by their ids.
    ranking: counts
      .flatMap(({ entryId, votes, rank }) => (rank === null ? [] : [{ entryId, votes, rank }]))
      .sort((one, other) => one.rank - other.rank),
  }
  const names = files.flatMap(({ kind, name }) => (kind === 'slips' ? name : []))
  const [head] = rows<RecordedAwards['publicity'][number]>('publicity')
  return recount(compared, () => slipRowsOf(place, names), head?.batch?.number)
}

const recordedIn = ({ contestId }: SignedManifest, rows: RowsOf): RecordedAwards => ({
  contestId,
  entries: rows('entries'),
  units: rows('units'),
  panels: rows('panels'),
  scores: rows('scores'),
  table: rows('table'),
  awards: rows('awards'),
  decisions: rows('decisions'),
  publicity: rows('publicity'),
  list: rows('list'),
  changes: rows('changes'),
  objections: rows('objections'),
  audit: rows('audit'),
})
