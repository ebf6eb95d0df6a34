import type { HandlerResult } from '#shared/contract/action'
import type { voting } from '#shared/contract/voting'
import type { Contest } from '#shared/model/contest'
import type { EntryCard } from '#shared/model/entry'
import type { Ranking } from '#shared/model/ranking'
import { currentStop } from '#shared/rules/contest'
import { windowsOf } from '#shared/rules/stages'
import { shownRanking } from './shownRanking'

type Screen = Extract<HandlerResult<typeof voting.openScreen>, { ok: true }>['value']

/** All that a big screen shows: asked for by one in the house, published as a file for those outside. */
export const screenView = (
  contest: Contest,
  snapshot: Ranking | undefined,
  cards: readonly EntryCard[],
  now: number,
): Screen => {
  const { contestId, name, theme, hosts, cover, categories, stages } = contest
  return {
    now,
    contest: {
      contestId,
      name,
      theme,
      hosts,
      cover,
      categories,
      voting: windowsOf(stages, 'vote'),
      stoppedSince: currentStop(contest)?.stoppedAt ?? null,
    },
    ranking: shownRanking(contest, snapshot, cards, now),
    // By their numbers: an order would tell what is hidden.
    cards: [...cards].sort((one, other) => (one.number < other.number ? -1 : 1)),
  }
}
