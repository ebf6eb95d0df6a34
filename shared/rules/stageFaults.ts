import { instantOf } from '#shared/lib/day'
import type { ContestPlan } from '#shared/model/contest'
import { type Fault, fault } from '#shared/model/fault'
import type { Stage, StageRight } from '#shared/model/stage'
import { outOfRange, repeatedIds } from './listFaults'
import { isFixed } from './stages'

/**
 * What must not go on at once, in one stage or in two: what is voted on is a list that stands still, and its result is
 * not made public while it is still being made. Whatever else overlaps, overlaps as the organiser likes.
 */
const clashes: readonly (readonly [StageRight, StageRight])[] = [
  ['vote', 'enter'],
  ['vote', 'edit'],
  ['vote', 'shortlist'],
  ['vote', 'publicise'],
  ['judge', 'edit'],
]

/** Beyond these a typing error is likelier than a wish. */
const [EARLIEST, LATEST] = [instantOf('2000-01-01 00:00'), instantOf('2100-01-01 00:00')]

export const stageFaults = ({ stages, voteRule }: ContestPlan): Fault[] => [
  ...(stages.length === 0 ? [fault('stages', 'STAGES_MISSING')] : []),
  ...repeatedIds('stages', stages, ({ stageId }) => stageId),
  ...stages.flatMap(ownFaults),
  ...stages.flatMap((stage, index) => clashFaults(stage, index, stages)),
  ...voteFaults(stages, voteRule !== null),
]

const ownFaults = (stage: Stage, index: number): Fault[] => {
  const path = `stages.${index}`
  const faults = (['opensAt', 'closesAt'] as const).flatMap((field) =>
    outOfRange(`${path}.${field}`, stage[field], EARLIEST, LATEST),
  )
  if (stage.closesAt <= stage.opensAt) faults.push(fault(`${path}.closesAt`, 'ENDS_BEFORE_IT_BEGINS'))
  if (stage.rights.length === 0) faults.push(fault(`${path}.rights`, 'STAGE_WITHOUT_RIGHT'))
  if (!isFixed(stage)) faults.push(fault(`${path}.wording`, 'STAGE_NOT_FIXED'))
  return faults
}

const overlap = (one: Stage, other: Stage): boolean =>
  isFixed(one) && isFixed(other) && one.opensAt < other.closesAt && other.opensAt < one.closesAt

/** Named at the later of two stages, and once for a stage that clashes with itself. */
const clashFaults = (stage: Stage, index: number, stages: readonly Stage[]): Fault[] =>
  stages
    .slice(0, index + 1)
    .filter((other) => (other === stage ? isFixed(stage) : overlap(stage, other)))
    .filter((other) => clashes.some(([a, b]) => gives(stage, a, other, b) || gives(stage, b, other, a)))
    .map((other) => fault(`stages.${index}.rights`, 'STAGES_CLASH', { other: other.stageId }))

const gives = (one: Stage, a: StageRight, other: Stage, b: StageRight): boolean =>
  one.rights.includes(a) && other.rights.includes(b)

const voteFaults = (stages: readonly Stage[], hasRule: boolean): Fault[] => {
  const votes = stages.some(({ rights }) => rights.includes('vote'))
  if (votes && !hasRule) return [fault('voteRule', 'VOTE_STAGE_WITHOUT_RULE')]
  return hasRule && !votes ? [fault('stages', 'VOTE_RULE_WITHOUT_STAGE')] : []
}
