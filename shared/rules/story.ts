import { dayOf, nextDay } from '#shared/lib/day'
import type { Contest } from '#shared/model/contest'
import type { PublicAward } from '#shared/model/results'
import { type Story, type StoryCounts, type StoryUnit, showcaseLimits } from '#shared/model/showcase'
import { shownWorks } from './showcase'
import { windowsOf } from './stages'

/** So many public works of a unit in a city. */
export interface PlaceCount {
  readonly unit: string | null
  readonly city: string
  readonly works: number
}

interface StoryFacts {
  readonly contest: Pick<Contest, 'contestId' | 'stages' | 'voteRule'>
  readonly madeOf: string
  readonly awards: readonly PublicAward[]
  readonly places: readonly PlaceCount[]
  /** Works that were sent through this product. */
  readonly sent: number
  readonly counts: StoryCounts | null
  /** False where the kind of body that holds the contest must not compare units. */
  readonly ranksUnits: boolean
}

export const storyOf = (facts: StoryFacts): Story => {
  const { contest, madeOf, awards, places, sent, counts, ranksUnits } = facts
  const works = sum(places.map((place) => place.works))
  const units = unitsOf(places, awards, ranksUnits)
  return {
    ...{ contestId: contest.contestId, madeOf, works, counts },
    // A season that was collected by post knows only what was entered here: less than it shows says nothing.
    entered: sent >= works && sent > 0 ? sent : null,
    winners: new Set(shownWorks(awards, []).map(({ entryId }) => entryId)).size,
    unitCount: units.length,
    units: units.slice(0, showcaseLimits.named),
    cities: citiesOf(places).slice(0, showcaseLimits.named),
    votingDays: contest.voteRule ? daysOf(contest) : 0,
  }
}

/** By works and awards, or, where units are not compared, in the order of their names and without their awards. */
const unitsOf = (
  places: readonly PlaceCount[],
  awards: readonly PublicAward[],
  ranksUnits: boolean,
): StoryUnit[] => {
  const won = new Map<string, number>()
  for (const { winners } of awards)
    for (const { unit } of winners) if (unit !== '') won.set(unit, (won.get(unit) ?? 0) + 1)
  const units = countBy(places, ({ unit }) => unit ?? '').map((unit) => ({
    ...unit,
    awards: ranksUnits ? (won.get(unit.name) ?? 0) : null,
  }))
  return units.sort(
    (one, other) =>
      (ranksUnits ? (other.awards ?? 0) - (one.awards ?? 0) || other.works - one.works : 0) ||
      byName(one.name, other.name),
  )
}

const citiesOf = (places: readonly PlaceCount[]) =>
  countBy(places, ({ city }) => city).sort(
    (one, other) => other.works - one.works || byName(one.name, other.name),
  )

const countBy = (places: readonly PlaceCount[], nameOf: (place: PlaceCount) => string) => {
  const counted = new Map<string, number>()
  for (const place of places) {
    const name = nameOf(place)
    if (name !== '') counted.set(name, (counted.get(name) ?? 0) + place.works)
  }
  return [...counted].map(([name, works]) => ({ name, works }))
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
/** By code unit: the same everywhere, whatever language a server speaks. */
const byName = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

/** Calendar days on which voting was open, a day of two windows once. */
const daysOf = ({ stages }: Pick<Contest, 'stages'>): number => {
  const days = new Set<string>()
  for (const { opensAt, closesAt } of windowsOf(stages, 'vote')) {
    const last = dayOf(closesAt - 1)
    for (let day = dayOf(opensAt); day <= last; day = nextDay(day)) days.add(day)
  }
  return days.size
}

/** Every day from the first with a vote to the last: days without any too. What a ruling took away later shows no bar. */
export const everyDay = (counted: readonly { readonly day: string; readonly votes: number }[]) => {
  const votesOf = new Map(counted.filter(({ votes }) => votes > 0).map(({ day, votes }) => [day, votes]))
  const known = [...votesOf.keys()].sort()
  const last = known.at(-1) ?? ''
  const days: { day: string; votes: number }[] = []
  for (let day = known[0]; day !== undefined && day <= last; day = nextDay(day))
    days.push({ day, votes: votesOf.get(day) ?? 0 })
  return days
}
