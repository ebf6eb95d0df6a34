import type { Contest } from '#shared/model/contest'
import { isGuarded } from '#shared/rules/bodyKind'
import { countsState, mayPublish } from '#shared/rules/countsVisibility'
import { hourOf } from '#shared/rules/curve'
import { changedSince, publicRanking, standingsAfter } from '#shared/rules/standings'
import { publicContestOf } from '../_data/contests'
import { writeCurve } from '../_data/curves'
import { catalogueOf, findCatalogueVersions } from '../_data/entries'
import { installationOf } from '../_data/installations'
import { writeRanking } from '../_data/rankings'
import { findStandings, findStandingsHeads, type StandingsHead, writeStandings } from '../_data/standings'
import { sortTally } from '../_data/tallies'
import { screenWaits } from './publishScreen'

/**
 * The count of a contest as its tally stands, for staff; and for the public as much as the contest shows now. The
 * standings are written last: until then they stand behind the tally, and whoever looks finds that there is work.
 */
export const publishRanking = async (contestId: string): Promise<void> => {
  const order = await sortTally(contestId)
  if (!order) return
  const now = Date.now()
  const [before, contest, catalogue, installation] = await Promise.all([
    findStandings(contestId),
    publicContestOf(contestId),
    catalogueOf(contestId),
    installationOf(),
  ])
  const ranksUnits = !isGuarded(installation.bodyKind)
  const settled = standingsAfter(contestId, before, order, catalogue?.cards ?? [], { ranksUnits, now })
  const isShown = contest !== undefined && isDue(contest, settled, now)
  const { reveal: _reveal, revealRows: _rows, ...counted } = settled
  const written = catalogue ? { ...counted, listed: catalogue.version } : counted
  await writeCurve(
    contestId,
    { day: settled.day, hour: hourOf(now), batch: settled.batch },
    changedSince(before, settled.rows),
  )
  if (isShown) await writeRanking(publicRanking(settled))
  screenWaits(contestId)
  await writeStandings(isShown ? { ...written, published: { batch: settled.batch, at: now } } : written)
}

const isDue = (
  { countsVisibility }: Contest,
  { published, reveal }: Pick<StandingsHead, 'published' | 'reveal'>,
  now: number,
) => mayPublish(countsVisibility, countsState(countsVisibility, reveal, now), published.at, now)

/**
 * The contests whose count the public may see, and does not: a batch was left before its ranking, or a set time has come
 * and nobody voted since; and those whose public list is another one. Two reads, and one more for each contest that holds
 * something back.
 */
export const findUnpublished = async (
  tallies: readonly { readonly contestId: string; readonly lastBatch: number }[],
): Promise<string[]> => {
  const [heads, versions] = await Promise.all([findStandingsHeads(), findCatalogueVersions()])
  const now = Date.now()
  const waiting: string[] = []
  for (const { contestId, lastBatch } of tallies) {
    const head = heads.get(contestId)
    const isListed = !head || versions.get(contestId) === head.listed
    if ((head?.batch ?? 0) < lastBatch || !isListed) waiting.push(contestId)
    else if (head && head.published.batch < head.batch) {
      const contest = await publicContestOf(contestId)
      if (contest && isDue(contest, head, now)) waiting.push(contestId)
    }
  }
  return waiting
}
