import type { Cloud } from '../../localcloud'
import { below, seededRandom } from '../../tests/fixtures/random'
import { longTailVotes, pickByVotes } from '../../tests/fixtures/voteShares'
import { entryIdOf, type Season } from '../seed/seasonDocuments'

const CASTS_AT_ONCE = 16
const VOTES_A_DAY = 10

/** One day of voting by invented accounts, through the product's own door: these are real slips. */
export const castDemoVotes = async (
  cloud: Cloud,
  { contest, works }: Season,
  { day, voters }: { readonly day: number; readonly voters: number },
): Promise<void> => {
  const { contestId } = contest
  const random = seededRandom(2020_11_26 + day)
  const shares = longTailVotes(
    works.map(({ no }) => no),
    100_000,
    seededRandom(7),
  )
  let voter = 0
  const castOne = async () => {
    while (voter < voters) {
      const number = ++voter
      const votes = new Map<string, number>()
      const favourites = 1 + below(random, 3)
      for (let left = VOTES_A_DAY - below(random, 4); left > 0; ) {
        const no =
          votes.size < favourites ? pickByVotes(shares, random) : [...votes.keys()][below(random, votes.size)]
        const given = Math.min(left, 1 + below(random, 5))
        if (no) votes.set(no, (votes.get(no) ?? 0) + given)
        left -= given
      }
      const input = {
        contestId,
        lines: [...votes].map(([no, given]) => ({ entryId: entryIdOf(contestId, no), votes: given })),
        key: `demo-${day}-voter-${String(number).padStart(6, '0')}`,
      }
      const openid = `oDEMO_invented_${String(number).padStart(6, '0')}`
      const reply = await cloud.call('voting', { action: 'castVotes', input }, { openid })
      const answered = 'result' in reply && (reply.result as { ok: boolean }).ok
      if (!answered) throw new Error(`a demo vote was refused: ${JSON.stringify(reply)}`)
    }
  }
  await Promise.all(Array.from({ length: CASTS_AT_ONCE }, castOne))
}
