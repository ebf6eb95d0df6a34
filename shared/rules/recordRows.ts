import { sha256Hex } from '#shared/lib/hash'
import type { AuditRecord } from '#shared/model/audit'
import type { Contest, PlanField } from '#shared/model/contest'
import type { Entry } from '#shared/model/entry'
import type { Panel, ScoreBook } from '#shared/model/judging'
import type {
  AuditRow,
  AwardRow,
  DecisionRow,
  EntryRow,
  ListedWords,
  ListRow,
  ObjectionRow,
  PanelRow,
  RecordedJuror,
  RuleRow,
  ScoreRow,
} from '#shared/model/record'
import type { AwardList, Objection, Publicity, Winner } from '#shared/model/results'
import { listedWinners } from './listedAwards'
import { scoringOf, totalOf } from './panelScoring'
import { cardOf } from './shortlist'

/** What of a plan decides who wins, or who may take part. */
const ruleFields = [
  'name',
  'stages',
  'categories',
  'requirements',
  'terms',
  'voteRule',
  'countsVisibility',
  'panels',
  'scoreMix',
  'awards',
  'objections',
  'countersignatures',
] as const satisfies readonly PlanField[]

type Save = Pick<AuditRecord, 'at' | 'before' | 'after'>
const partOf = (part: unknown, field: string): unknown => (part as Record<string, unknown> | null)?.[field]

/** Every version of each rule since the contest was published. `saves` are the records of it, the oldest first. */
export const ruleRows = (contest: Contest, saves: readonly Save[]): RuleRow[] =>
  ruleFields.flatMap((field) => {
    const since = saves.filter(
      ({ at, after }) => at > (contest.publishedAt ?? 0) && partOf(after, field) !== undefined,
    )
    const first = since[0]
    const began = first ? partOf(first.before, field) : contest[field]
    return [
      { field, changedAt: null, value: began ?? null },
      ...since.map(({ at, after }) => ({ field, changedAt: at, value: partOf(after, field) ?? null })),
    ]
  })

const wordsOf = ({ number, title, author, unit, category }: ListedWords): ListedWords => ({
  ...{ number, title, author, unit, category },
})

const sameWords = (one: ListedWords | null, other: ListedWords): boolean =>
  one !== null && JSON.stringify(wordsOf(one)) === JSON.stringify(wordsOf(other))

/** Works as the public reads them, and how the final list reads where that is something else. */
export const entryRows = (
  entries: readonly Entry[],
  { categories }: Pick<Contest, 'categories'>,
  list: AwardList,
  { awards }: Pick<Publicity, 'awards'>,
): EntryRow[] => {
  const categoryNames = new Map(categories.map(({ categoryId, name }) => [categoryId, name]))
  const winners = awards.flatMap((award) => (award.basis === 'unit' ? [] : award.winners))
  const inList = new Map<string, Winner>(winners.map((winner) => [winner.id, winner]))
  const due = new Set(listedWinners(list).flatMap(({ to }) => to))
  return entries.map((entry) => {
    const { entryId, number, status, categoryId } = entry
    const { title, author, unit } = cardOf(entry)
    const category = categoryNames.get(categoryId) ?? ''
    const words = status === 'public' ? { number, title, author, unit: unit ?? '', category } : null
    const winner = inList.get(entryId)
    const isAsHere = winner ? sameWords(words, winner) : !due.has(entryId)
    const listed = isAsHere ? null : winner ? wordsOf(winner) : false
    return { entryId, number, status, categoryId, words, listed }
  })
}

/** Those who stayed, in an order that their names say nothing of; named where the contest publishes names. */
const seated = (panel: Panel, books: readonly ScoreBook[]): (RecordedJuror & { book: ScoreBook })[] =>
  books
    .filter(({ left }) => !left)
    .sort((one, other) => (one.personId < other.personId ? -1 : 1))
    .map((book, index) => ({
      juror: `${index + 1}${panel.rule.publishes?.names ? ` ${book.name}` : ''}`,
      ...(book.groupId !== undefined && { groupId: book.groupId }),
      book,
    }))

export const panelRow = (panel: Panel, books: readonly ScoreBook[]): PanelRow => ({
  ...{ panelId: panel.panelId, rule: panel.rule, assignedAt: panel.assignedAt },
  jurors: seated(panel, books).map(({ book, ...juror }) => juror),
})

/** What counts of the jury's sheets, work by work. No comment, and not who was excused from what. */
export const scoreRows = (panel: Panel, books: readonly ScoreBook[]): ScoreRow[] => {
  const scoring = scoringOf(panel.rule)
  const jurors = seated(panel, books)
  return [...panel.entryIds].sort().map((entryId) => ({
    entryId,
    given: jurors.flatMap(({ juror, book }) => {
      const sheet = book.sheets[entryId]
      if (!sheet || book.recusals[entryId] || totalOf(scoring, sheet) === undefined) return []
      return [{ juror, scores: sheet.scores, tick: sheet.tick }]
    }),
  }))
}

export const awardRows = ({ rules }: AwardList): AwardRow[] => {
  const { awards, ...rest } = rules
  return awards.map((award) => ({ ...award, rules: rest }))
}

/** A telephone or an identity number that slipped into a reason. */
const withoutNumbers = (text: string): string => text.replace(/\d[\d\s-]{5,}[\dXx]/g, '＊＊')

export const decisionRows = ({ decisions }: AwardList): DecisionRow[] =>
  decisions.map((decision) => ({ ...decision, reason: withoutNumbers(decision.reason) }))

export const changeRows = ({ changes }: Publicity) =>
  changes.map((change) => ({ ...change, reason: withoutNumbers(change.reason) }))

export const listRows = ({ awards }: Publicity): ListRow[] =>
  awards.flatMap(({ awardId, winners }) => winners.map((winner) => ({ awardId, winner })))

export const objectionRow = (objection: Objection): ObjectionRow => {
  const { number, entryId, kind, at, dueAt, answeredAt, answer } = objection
  const outcome = answer?.outcome ?? null
  return {
    number,
    entryId,
    kind,
    at,
    dueAt,
    answeredAt,
    outcome,
    disqualified: answer?.disqualified ?? false,
  }
}

// What else a target names is a person, a code, or something that leads to one.
const toldTargets =
  /^(awards|export|publicity|ranking|shortlist|thresholds|contest|installation|record|voting)$|^(award|entry|mark|objection|panel|ruling|notice):/

export const auditRow = (record: AuditRecord): AuditRow => {
  const { at, action, byRole, target } = record
  return {
    ...{ at, action, role: byRole },
    target: toldTargets.test(target) ? target : (target.split(':')[0] ?? ''),
    seal: sha256Hex(`audit ${JSON.stringify(record)}`),
  }
}
