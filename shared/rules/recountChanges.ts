import type { AuditRow, DecisionRow, ObjectionRow, PublicityRow } from '#shared/model/record'
import type { ListChange } from '#shared/model/results'
import type { AwardsFault } from './recountRecord'

interface Changed {
  readonly decisions: readonly DecisionRow[]
  readonly changes: readonly ListChange[]
  readonly objections: readonly ObjectionRow[]
  readonly audit: readonly AuditRow[]
}

/** What was decided once the list was public is in public, and nothing else changed it. */
export const changesFault = (
  { decisions, changes, objections, audit }: Changed,
  head: PublicityRow,
): AwardsFault | undefined => {
  const unexplained = (decision: DecisionRow): AwardsFault => {
    const { to, awardId } = decision
    const row = decisions.indexOf(decision) + 1
    return { code: 'DECISION_UNEXPLAINED', kind: 'decisions', row, where: to || awardId }
  }
  const all = decisions.filter(({ at, kind }) => at > head.begunAt || kind === 'recall')
  // Who would have moved up and was no longer public left together with the one who made room.
  const down = new Set(audit.flatMap(({ action, target }) => (action === 'takeDown' ? [target] : [])))
  const follows = ({ kind, reason, to }: DecisionRow) =>
    kind === 'recall' && reason === '' && down.has(`entry:${to}`)
  const late = all.filter((decision) => !follows(decision))
  const wrongDecision = late.find((decision, index) => !explains(changes[index], decision))
  if (wrongDecision) return unexplained(wrongDecision)
  const wrong = changes.findIndex(({ hash }, index) => {
    const isLast = index === changes.length - 1
    return index >= late.length || (isLast && hash !== head.hash)
  })
  if (wrong >= 0) {
    const where = changes[wrong]?.number ?? ''
    return { code: 'CHANGE_UNEXPLAINED', kind: 'changes', row: wrong + 1, where }
  }
  if (changes.length === 0 && head.beganWith !== head.hash)
    return { code: 'CHANGE_UNEXPLAINED', kind: 'publicity', row: 1, where: head.hash }
  const recalled = new Set(decisions.flatMap(({ kind, to }) => (kind === 'recall' ? [to] : [])))
  const kept = objections.findIndex(({ disqualified, entryId }) => disqualified && !recalled.has(entryId))
  if (kept < 0) return undefined
  const where = objections[kept]?.number ?? ''
  return { code: 'OBJECTION_WITHOUT_RECALL', kind: 'objections', row: kept + 1, where }
}

/** The same moment, the same reason, and a kind of change that this kind of decision makes. */
const explains = (change: ListChange | undefined, { kind, at, reason }: DecisionRow): boolean => {
  if (!change || change.at !== at || change.reason !== reason) return false
  return (kind === 'recall') === (change.kind === 'withdrawn' || change.kind === 'disqualified')
}
