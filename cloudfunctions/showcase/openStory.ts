import type { showcase } from '#shared/contract/showcase'
import { ok, refuse } from '#shared/lib/result'
import type { Contest } from '#shared/model/contest'
import type { Ranking } from '#shared/model/ranking'
import type { Publicity } from '#shared/model/results'
import type { Story, StoryCounts } from '#shared/model/showcase'
import { isGuarded } from '#shared/rules/bodyKind'
import { countsState } from '#shared/rules/countsVisibility'
import { everyDay, storyOf } from '#shared/rules/story'
import { publicityOf } from '../_data/awardLists'
import { publicContestOf } from '../_data/contests'
import { catalogueOf } from '../_data/entries'
import { installationOf } from '../_data/installations'
import { rankingOf } from '../_data/rankings'
import {
  countPlaces,
  countSentWorks,
  countVoters,
  countVotesByDay,
  findStory,
  saveStory,
} from '../_data/stories'
import type { Handler } from '../_runtime/serve'

export const openStory: Handler<typeof showcase.openStory> = async ({ contestId }, { now }) => {
  const [contest, publicity] = await Promise.all([publicContestOf(contestId), publicityOf(contestId)])
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  if (!publicity?.final) return refuse({ code: 'RESULTS_NOT_FINAL' })
  const { contestId: _id, madeOf: _of, ...story } = await storyNow(contest, publicity, now)
  return ok(story)
}

/** In this instance, by what it was told of: the newest story of each contest. */
const kept = new Map<string, Story>()

/** The story that is kept, unless the list, the public count or the works are others since. */
const storyNow = async (contest: Contest, publicity: Publicity, now: number): Promise<Story> => {
  const { contestId } = contest
  const [ranking, catalogue, installation] = await Promise.all([
    contest.voteRule ? rankingOf(contestId) : undefined,
    catalogueOf(contestId),
    installationOf(),
  ])
  const shown = ranking && areShown(contest, ranking, now) ? ranking : undefined
  const ranksUnits = !isGuarded(installation.bodyKind)
  const madeOf = [publicity.hash, shown?.batch ?? 'none', catalogue?.version ?? 0, ranksUnits].join(' ')
  const known = kept.get(contestId) ?? (await findStory(contestId))
  const isTold = known?.madeOf === madeOf
  const story = isTold ? known : await tellStory(contest, publicity, { shown, madeOf, ranksUnits })
  kept.set(contestId, story)
  return story
}

/** What the public may not see now is no part of the story, not even of the one that is stored. */
const areShown = ({ countsVisibility }: Contest, { reveal }: Ranking, now: number): boolean => {
  const state = countsState(countsVisibility, reveal, now)
  return state === 'live' || state === 'at-times' || state === 'revealed'
}

interface Told {
  readonly shown: Ranking | undefined
  readonly madeOf: string
  readonly ranksUnits: boolean
}

/** As many looks for a small contest as for a large one: the database counts. */
const tellStory = async (
  contest: Contest,
  { awards }: Publicity,
  { shown, madeOf, ranksUnits }: Told,
): Promise<Story> => {
  const { contestId } = contest
  const [places, sent, counts] = await Promise.all([
    countPlaces(contestId),
    countSentWorks(contestId),
    shown ? countsOf(contestId, shown) : null,
  ])
  const story = storyOf({ contest, madeOf, awards, places, sent, counts, ranksUnits })
  await saveStory(story)
  return story
}

const countsOf = async (contestId: string, { batch, votes, slips }: Ranking): Promise<StoryCounts> => {
  const [voters, counted] = await Promise.all([
    countVoters(contestId, batch),
    countVotesByDay(contestId, batch),
  ])
  return { votes, ballots: slips, voters, byDay: everyDay(counted) }
}
