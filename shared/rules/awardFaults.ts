import type { Award, PanelRule } from '#shared/model/award'
import type { ContestPlan } from '#shared/model/contest'
import { type Fault, fault } from '#shared/model/fault'
import { outOfRange, repeatedIds } from './listFaults'
import { scoringOf } from './panelScoring'

const most = { readers: 50, selected: 5_000, places: 5_000, answerDays: 60, leastVotes: 1_000_000 } as const
const WHOLE = 100
/** Fewer works say nothing of how severe a juror is. */
const LEAST_SAMPLE = 5
const POINT = 100
const HALF = 50
/** Halves are for scales that fit under a thumb. */
const MOST_WITH_HALVES = 1_000

export const awardFaults = (plan: ContestPlan): Fault[] => [
  ...repeatedIds('panels', plan.panels, ({ panelId }) => panelId),
  ...plan.panels.flatMap(panelFaults),
  ...mixFaults(plan),
  ...repeatedIds('awards', plan.awards, ({ awardId }) => awardId),
  ...plan.awards.flatMap((award, index) => basisFaults(plan, award, index)),
  ...placesFaults(plan),
  ...(plan.objections
    ? outOfRange('objections.answerDays', plan.objections.answerDays, 1, most.answerDays)
    : []),
]

const panelFaults = (panel: PanelRule, index: number): Fault[] => {
  const path = `panels.${index}`
  const weights = panel.criteria.reduce((sum, { weight }) => sum + weight, 0)
  return [
    ...outOfRange(`${path}.readersPerEntry`, panel.readersPerEntry, 1, most.readers),
    ...(panel.selects !== null ? outOfRange(`${path}.selects`, panel.selects, 1, most.selected) : []),
    ...repeatedIds(`${path}.criteria`, panel.criteria, ({ criterionId }) => criterionId),
    ...(panel.criteria.length > 0 && weights !== WHOLE
      ? [fault(`${path}.criteria`, 'WEIGHTS_NOT_100', { limit: weights })]
      : []),
    ...scaleFaults(panel, `${path}.scale`),
    ...(panel.normalisedFrom !== undefined
      ? outOfRange(`${path}.normalisedFrom`, panel.normalisedFrom, LEAST_SAMPLE, most.selected)
      : []),
    ...groupFaults(panel.groups ?? [], `${path}.groups`),
  ]
}

const twice = (ids: readonly string[]): string[] => [
  ...new Set(ids.filter((one, index) => ids.indexOf(one) !== index)),
]

/** A category in two groups would be either's. */
const groupFaults = (groups: NonNullable<PanelRule['groups']>, path: string): Fault[] => [
  ...repeatedIds(path, groups, ({ groupId }) => groupId),
  ...groups.flatMap(({ name }, index) =>
    name.trim() === '' ? [fault(`${path}.${index}.name`, 'TEXT_MISSING')] : [],
  ),
  ...twice(groups.flatMap(({ categoryIds }) => categoryIds)).map((other) =>
    fault(path, 'ID_TWICE', { other }),
  ),
]

const scaleFaults = (panel: PanelRule, path: string): Fault[] => {
  const { mode, most: full, step } = scoringOf(panel)
  if (mode !== 'scores') return []
  const fits = step === POINT || (step === HALF && full <= MOST_WITH_HALVES)
  return [
    ...outOfRange(`${path}.most`, full, POINT, WHOLE * POINT),
    ...(fits && full % step === 0 ? [] : [fault(`${path}.step`, 'NUMBER_OUT_OF_RANGE')]),
  ]
}

const mixFaults = ({ scoreMix, voteRule, panels }: ContestPlan): Fault[] => {
  if (!scoreMix) return []
  const sum = scoreMix.votes + scoreMix.jury
  const { leastVotes = 0, leastJurors = 0, ties = [] } = scoreMix
  const readers = panels.find(({ purpose }) => purpose === 'jury')?.readersPerEntry ?? most.readers
  return [
    ...outOfRange('scoreMix.leastVotes', leastVotes, 0, most.leastVotes),
    // More than a work has readers, and no work would have a score.
    ...outOfRange('scoreMix.leastJurors', leastJurors, 0, readers),
    ...repeatedIds('scoreMix.ties', ties, (part) => part),
    ...(sum !== WHOLE ? [fault('scoreMix', 'WEIGHTS_NOT_100', { limit: sum })] : []),
    ...(scoreMix.votes > 0 && !voteRule ? [fault('scoreMix.votes', 'MIX_WITHOUT_VOTES')] : []),
  ]
}

const basisFaults = (plan: ContestPlan, { basis, places }: Award, index: number): Fault[] => {
  const path = `awards.${index}`
  const hasJury = plan.panels.some(({ purpose }) => purpose === 'jury')
  const needsJury = basis === 'jury' || (basis === 'mix' && (plan.scoreMix?.jury ?? 0) > 0)
  return [
    ...(places !== null ? outOfRange(`${path}.places`, places, 1, most.places) : []),
    ...(basis === 'votes' && !plan.voteRule ? [fault(`${path}.basis`, 'VOTES_AWARD_WITHOUT_VOTES')] : []),
    ...(basis === 'mix' && !plan.scoreMix ? [fault(`${path}.basis`, 'MIX_WITHOUT_SCORE_MIX')] : []),
    ...(needsJury && !hasJury ? [fault(`${path}.basis`, 'JURY_AWARD_WITHOUT_JURY')] : []),
  ]
}

/** Awards of one group exclude each other, so together they need as many works. Awards to units need none. */
const placesFaults = ({ panels, awards }: ContestPlan): Fault[] => {
  const selected = panels.find(({ purpose }) => purpose === 'shortlist')?.selects
  if (typeof selected !== 'number') return []
  const places = new Map<string, number>()
  for (const award of awards.filter(({ basis }) => basis !== 'unit')) {
    places.set(award.group, (places.get(award.group) ?? 0) + (award.places ?? 0))
  }
  return [...places]
    .filter(([, sum]) => sum > selected)
    .map(([group]) => fault('awards', 'MORE_AWARDS_THAN_SELECTED', { limit: selected, other: group }))
}
