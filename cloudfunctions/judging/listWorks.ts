import type { Catalogue, Entry } from '#shared/model/entry'
import type { Ranking } from '#shared/model/ranking'
import type { BallotPaper, Tally } from '#shared/model/vote'
import { openingRanking } from '#shared/rules/paper'
import { cardOf, cardsWith, paperWithWorks, tallyWithWorks } from '#shared/rules/shortlist'
import { replacePaper } from '../_data/papers'
import { transact } from '../_data/transaction'

/**
 * Puts public works on every list that names them, all at once: the catalogue, the ballot paper, the count at zero and,
 * while nothing is counted, the ranking. A contest without voting has the first alone.
 */
export const listWorks = (contestId: string, entries: readonly Entry[], now: number): Promise<void> =>
  transact(async (transaction) => {
    const catalogue = await transaction.find<Catalogue>('catalogues', contestId)
    const cards = cardsWith(catalogue?.cards ?? [], entries.map(cardOf))
    await transaction.put('catalogues', contestId, {
      contestId,
      version: (catalogue?.version ?? 0) + 1,
      cards,
    })

    const paper = await transaction.find<BallotPaper>('papers', contestId)
    if (!paper) return
    await replacePaper(transaction, paper, paperWithWorks(paper, cards))
    const before = await transaction.find<Tally>('tallies', contestId)
    if (!before) return
    const tally = tallyWithWorks(
      before,
      entries.map(({ entryId }) => entryId),
    )
    await transaction.put('tallies', contestId, tally)
    const ranking = await transaction.find<Ranking>('rankings', contestId)
    if (ranking?.batch === 0) await transaction.put('rankings', contestId, openingRanking(tally, cards, now))
  })
