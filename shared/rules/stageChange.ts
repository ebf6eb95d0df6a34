import type { ChangeCode, PlanChange } from '#shared/model/contestChange'
import type { Stage } from '#shared/model/stage'
import { isFixed } from './stages'

/**
 * Changes of a public timetable. What has begun, began when it did and with the rights it gave; what is over, is
 * over; and nothing is opened or closed in the past. The rest moves, and the public is told.
 */
export const stageChanges = (
  before: readonly Stage[],
  after: readonly Stage[],
  now: number,
): PlanChange[] => {
  const earlier = new Map(before.map((stage) => [stage.stageId, stage]))
  const kept = new Set(after.map(({ stageId }) => stageId))
  const removed = before
    .filter(({ stageId }) => !kept.has(stageId))
    .map((stage) => changeOf(stage, hasBegun(stage, now) ? 'STAGE_BEGUN' : 'STAGE_REMOVED'))
  return [
    ...removed,
    ...after.flatMap((stage) => {
      const old = earlier.get(stage.stageId)
      return old ? changesOf(old, stage, now) : added(stage, now)
    }),
  ]
}

const changeOf = ({ stageId }: Stage, code: ChangeCode): PlanChange => ({ path: `stages.${stageId}`, code })

/**
 * Function instances go on for some seconds with the ballot paper that they have: what was changed less than this
 * before voting opens would find voters under the old paper. So for staff voting begins a minute early.
 */
const FROZEN_BEFORE_VOTING_MS = 60_000

export const hasBegun = (stage: Stage, now: number): boolean => {
  const early = stage.rights.includes('vote') ? FROZEN_BEFORE_VOTING_MS : 0
  return isFixed(stage) && stage.opensAt - early <= now
}

const opensInPast = (stage: Stage, now: number): boolean => isFixed(stage) && stage.opensAt < now

const added = (stage: Stage, now: number): PlanChange[] => [
  changeOf(stage, opensInPast(stage, now) ? 'INSTANT_PAST' : 'STAGE_ADDED'),
]

const changesOf = (old: Stage, stage: Stage, now: number): PlanChange[] => {
  const tell = (code: ChangeCode) => [changeOf(stage, code)]
  const sameRights = [...old.rights].sort().join() === [...stage.rights].sort().join()
  const sameTimes = old.opensAt === stage.opensAt && old.closesAt === stage.closesAt
  const sameFixing = old.wording === stage.wording
  if (sameRights && sameTimes && sameFixing) return []

  if (hasBegun(old, now)) {
    if (!sameRights || old.opensAt !== stage.opensAt || !isFixed(stage)) return tell('STAGE_BEGUN')
    // A stage that is over may be begun again only as a new one: people were told that it is over.
    if (old.closesAt <= now) return tell('STAGE_OVER')
    if (stage.closesAt < now) return tell('INSTANT_PAST')
    return tell(stage.closesAt > old.closesAt ? 'STAGE_EXTENDED' : 'STAGE_SHORTENED')
  }

  if (opensInPast(stage, now)) return tell('INSTANT_PAST')
  const changes: PlanChange[] = sameRights ? [] : tell('STAGE_RIGHTS_CHANGED')
  if (!isFixed(old) && isFixed(stage)) return [...changes, changeOf(stage, 'STAGE_FIXED')]
  if (sameTimes && sameFixing) return changes
  if (isFixed(old) && isFixed(stage) && old.opensAt === stage.opensAt) {
    return [...changes, changeOf(stage, stage.closesAt > old.closesAt ? 'STAGE_EXTENDED' : 'STAGE_SHORTENED')]
  }
  return [...changes, changeOf(stage, 'STAGE_MOVED')]
}
