import { canonical, type Plain } from '#shared/lib/canonical'
import type {
  AuditRow,
  AwardRow,
  DecisionRow,
  EntryRow,
  ListRow,
  ObjectionRow,
  PanelRow,
  PublicityRow,
  RecordKind,
  ScoreRow,
  UnitRow,
} from '#shared/model/record'
import type { AwardRules, FinalRow, ListChange, PublicAward } from '#shared/model/results'
import { listedAwards } from './listedAwards'
import { scoringOf, strayScore } from './panelScoring'
import { listHash } from './publicity'
import { changesFault } from './recountChanges'
import { recountedTable } from './recountedTable'

/** What the awards of a contest are worked out from, and what was published of it. */
export interface RecordedAwards {
  readonly contestId: string
  readonly entries: readonly EntryRow[]
  readonly units: readonly UnitRow[]
  readonly panels: readonly PanelRow[]
  readonly scores: readonly ScoreRow[]
  readonly table: readonly FinalRow[]
  readonly awards: readonly AwardRow[]
  readonly decisions: readonly DecisionRow[]
  readonly publicity: readonly PublicityRow[]
  readonly list: readonly ListRow[]
  readonly changes: readonly ListChange[]
  readonly objections: readonly ObjectionRow[]
  readonly audit: readonly AuditRow[]
}

/** Counted from the slips up to the batch that the table names. */
export interface CountedVotes {
  readonly votes: Readonly<Record<string, number>>
  readonly hash: string
}

export interface AwardsFault {
  readonly code:
    | 'BATCH_DIFFERS'
    | 'SCORE_STRAY'
    | 'WORK_UNKNOWN'
    | 'WORK_LEFT_OUT'
    | 'TABLE_DIFFERS'
    | 'LIST_DIFFERS'
    | 'LIST_HASH_DIFFERS'
    | 'DECISION_UNEXPLAINED'
    | 'CHANGE_UNEXPLAINED'
    | 'OBJECTION_WITHOUT_RECALL'
  /** In which file, which row of it from 1 (0 for none in particular), and what it is about. */
  readonly kind: RecordKind
  readonly row: number
  readonly where: string
}

export interface AwardsRecount {
  /** As they follow from everything else. */
  readonly awards: readonly PublicAward[]
  readonly hash: string
  readonly fault: AwardsFault | undefined
}

const same = (one: unknown, other: unknown): boolean =>
  other !== undefined && canonical(one as Plain) === canonical(other as Plain)
const firstDifferent = (one: readonly unknown[], other: readonly unknown[]): number => {
  const at = one.findIndex((value, index) => !same(value, other[index]))
  if (at >= 0) return at + 1
  return other.length > one.length ? one.length + 1 : 0
}

/** Works the awards out again, from the votes and the scores to the list's hash, and names what does not follow. */
export const recountAwards = (record: RecordedAwards, counted: CountedVotes | null): AwardsRecount => {
  const [head] = record.publicity
  if (!head) throw new Error('a record without publicity')
  const rules = rulesOf(record.awards)
  const rows = recountedTable(record, rules, counted)
  const naming = namingOf(record)
  const awards = listedAwards({ rules, rows, decisions: record.decisions }, head.showsFigures, naming)
  const { formula, batch } = head
  const hash = listHash({ contestId: record.contestId, formula, batch, awards })
  const fault =
    batchFault(head, counted) ??
    scoreFault(record) ??
    worksFault(record) ??
    tableFault(rows, record.table) ??
    listFault(awards, record.list) ??
    changesFault(record, head)
  const wrongHash: AwardsFault = { code: 'LIST_HASH_DIFFERS', kind: 'publicity', row: 1, where: hash }
  return { awards, hash, fault: fault ?? (hash === head.hash ? undefined : wrongHash) }
}

const rulesOf = (awards: readonly AwardRow[]): AwardRules => {
  const [first] = awards
  if (!first) throw new Error('a record without awards')
  return { ...first.rules, awards: awards.map(({ rules, ...award }) => award) }
}

const namingOf = ({ entries, units }: RecordedAwards) => {
  const works = new Map(entries.map((entry) => [entry.entryId, entry]))
  const names = new Map(units.flatMap(({ unitId, name, listed }) => (listed ? [[unitId, name]] : [])))
  return {
    work: (entryId: string) => {
      const entry = works.get(entryId)
      return entry?.listed === false ? undefined : (entry?.listed ?? entry?.words ?? undefined)
    },
    unit: (unitId: string) => names.get(unitId),
  }
}

const batchFault = ({ batch }: PublicityRow, counted: CountedVotes | null): AwardsFault | undefined =>
  (batch?.hash ?? '') === (counted?.hash ?? '')
    ? undefined
    : { code: 'BATCH_DIFFERS', kind: 'publicity', row: 1, where: `batch ${batch?.number ?? 0}` }

const scoreFault = ({ panels: [panel], scores }: RecordedAwards): AwardsFault | undefined => {
  if (!panel) return undefined
  const scoring = scoringOf(panel.rule)
  const jurors = new Set(panel.jurors.map(({ juror }) => juror))
  const at = scores.findIndex(({ given }) =>
    given.some((one) => !jurors.has(one.juror) || strayScore(scoring, one) !== undefined),
  )
  if (at < 0) return undefined
  return { code: 'SCORE_STRAY', kind: 'scores', row: at + 1, where: scores[at]?.entryId ?? '' }
}

/** Every public work is in the table, and the list leaves out none but what was taken down, on record. */
const worksFault = ({ entries, table, audit }: RecordedAwards): AwardsFault | undefined => {
  const known = new Set(entries.map(({ entryId }) => entryId))
  const stranger = table.findIndex(({ entryId }) => !known.has(entryId))
  if (stranger >= 0) {
    const where = table[stranger]?.entryId ?? ''
    return { code: 'WORK_UNKNOWN', kind: 'table', row: stranger + 1, where }
  }
  const inTable = new Set(table.map(({ entryId }) => entryId))
  const down = new Set(audit.flatMap(({ action, target }) => (action === 'takeDown' ? [target] : [])))
  const at = entries.findIndex(
    ({ entryId, listed }) => (listed === false || !inTable.has(entryId)) && !down.has(`entry:${entryId}`),
  )
  if (at < 0) return undefined
  return { code: 'WORK_LEFT_OUT', kind: 'entries', row: at + 1, where: entries[at]?.entryId ?? '' }
}

const inputsOf = ({ entryId, votes, jury, jurors }: FinalRow) => ({ entryId, votes, jury, jurors })

/** What is counted otherwise is named before what follows from it. */
const tableFault = (rows: readonly FinalRow[], table: readonly FinalRow[]): AwardsFault | undefined => {
  const own = new Map(rows.map((row) => [row.entryId, row]))
  const at = table.findIndex((row) => !same(inputsOf(row), inputsOf(own.get(row.entryId) ?? row)))
  const row = at < 0 ? firstDifferent(rows, table) : at + 1
  if (row === 0) return undefined
  const where = (at < 0 ? rows[row - 1] : table[at])?.entryId ?? ''
  return { code: 'TABLE_DIFFERS', kind: 'table', row, where }
}

const listFault = (awards: readonly PublicAward[], list: readonly ListRow[]): AwardsFault | undefined => {
  const rows = awards.flatMap(({ awardId, winners }) => winners.map((winner) => ({ awardId, winner })))
  const row = firstDifferent(rows, list)
  if (row === 0) return undefined
  const { awardId = '', winner } = rows[row - 1] ?? list[row - 1] ?? {}
  return { code: 'LIST_DIFFERS', kind: 'list', row, where: `${awardId} ${winner?.id ?? ''}`.trim() }
}
