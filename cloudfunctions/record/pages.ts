import type { Contest } from '#shared/model/contest'
import type { PublicityRow, RecordKind, UnitRow } from '#shared/model/record'
import type { AwardList, Publicity } from '#shared/model/results'
import {
  auditRow,
  awardRows,
  changeRows,
  decisionRows,
  entryRows,
  listRows,
  objectionRow,
  panelRow,
  ruleRows,
  scoreRows,
} from '#shared/rules/recordRows'
import { findAuditRecords } from '../_data/auditRecords'
import { findPanel } from '../_data/panels'
import { auditAfter, entriesAfter, objectionsAfter, RECORD_PAGE } from '../_data/recordReads'
import { findRulingRows } from '../_data/rulingRows'
import { findBooks } from '../_data/scoreBooks'
import { findUnits } from '../_data/units'
import { countRows, paperRows } from './countedRows'

/** What every row is taken from. */
export interface About {
  readonly contest: Contest
  readonly list: AwardList
  readonly publicity: Publicity
  readonly startedAt: number
  /** How far the chain of batches goes in it. */
  readonly batches: number
}

export interface Page {
  readonly rows: readonly object[]
  /** Where the next page begins; null after the last. */
  readonly after: string | null
}

const MOST_SAVES = 1_000

const whole = (rows: readonly object[]): Page => ({ rows, after: null })

const paged = <Value>(values: readonly Value[], idOf: (value: Value) => string, rows: readonly object[]) => {
  const last = values.at(-1)
  return { rows, after: values.length < RECORD_PAGE || !last ? null : idOf(last) }
}

/** The rows of each kind, a file at a time. Slips are written by the export of voting, and only named here. */
export const pages: Readonly<
  Record<Exclude<RecordKind, 'slips'>, (about: About, after: string) => Promise<Page>>
> = {
  rules: async ({ contest }) => {
    const { contestId } = contest
    const saves = await findAuditRecords({ contestId, action: 'saveContest' }, MOST_SAVES)
    return whole(ruleRows(contest, saves.reverse()))
  },
  papers: async ({ contest }) => whole(await paperRows(contest)),
  entries: async ({ contest, list, publicity }, after) => {
    const found = await entriesAfter(contest.contestId, after)
    return paged(found, ({ entryId }) => entryId, entryRows(found, contest, list, publicity))
  },
  units: async (about) => whole(await unitRows(about)),
  counts: async ({ contest }) => whole(await countRows(contest)),
  rulings: async ({ contest, batches }) => whole(await findRulingRows(contest.contestId, batches)),
  panels: async ({ contest }) => {
    const judged = await judgedIn(contest)
    return whole(judged ? [panelRow(judged.panel, judged.books)] : [])
  },
  scores: async ({ contest }) => {
    const judged = await judgedIn(contest)
    return whole(judged ? scoreRows(judged.panel, judged.books) : [])
  },
  table: async ({ list }) => whole(list.rows),
  awards: async ({ list }) => whole(awardRows(list)),
  decisions: async ({ list }) => whole(decisionRows(list)),
  publicity: async ({ publicity }) => whole([publicityRow(publicity)]),
  list: async ({ publicity }) => whole(listRows(publicity)),
  changes: async ({ publicity }) => whole(changeRows(publicity)),
  objections: async ({ contest }, after) => {
    const found = await objectionsAfter(contest.contestId, after)
    return paged(found, ({ number }) => number, found.map(objectionRow))
  },
  audit: async ({ contest, startedAt }, after) => {
    const found = await auditAfter(contest.contestId, after, startedAt)
    return paged(found, ({ recordId }) => recordId, found.map(auditRow))
  },
}

const publicityRow = (publicity: Publicity): PublicityRow => {
  const { begunAt, showsFigures, formula, batch, beganWith, hash, final } = publicity
  return { begunAt, showsFigures, formula, batch, beganWith, hash, finalAt: final?.at ?? 0 }
}

/** The panel that the awards are by, and what was given in it. */
const judgedIn = async ({ contestId, panels: planned }: Contest) => {
  const jury = planned.find(({ purpose }) => purpose === 'jury')
  const panel = jury && (await findPanel(contestId, jury.panelId))
  return panel && { panel, books: await findBooks(contestId, panel.panelId) }
}

/** Units that an award was given to; of the others the record says nothing. */
const unitRows = async ({ contest, list, publicity }: About): Promise<UnitRow[]> => {
  const toUnits = new Set(
    list.rules.awards.flatMap(({ awardId, basis }) => (basis === 'unit' ? awardId : [])),
  )
  const given = new Set(list.decisions.flatMap(({ awardId, to }) => (toUnits.has(awardId) ? to : [])))
  if (given.size === 0) return []
  const listed = new Map(
    publicity.awards.flatMap(({ basis, winners }) =>
      basis === 'unit' ? winners.map(({ id, title }) => [id, title] as const) : [],
    ),
  )
  const found = await findUnits(contest.contestId)
  const names = new Map(found.map(({ unitId, name }) => [unitId, name]))
  return [...given].sort().map((unitId) => ({
    unitId,
    name: listed.get(unitId) ?? names.get(unitId) ?? '',
    listed: listed.has(unitId),
  }))
}
