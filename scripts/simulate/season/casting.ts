import { instantOf } from '#shared/lib/day'
import { below, seededRandom } from '../../../tests/fixtures/random'
import { longTailVotes, pickByVotes } from '../../../tests/fixtures/voteShares'
import { inParallel } from '../inParallel'
import { done, nextKey, type Season, voterOf } from './plan'

const CALLERS = 32
const DAYS = 15
const DAY_MS = 86_400_000
const FIRST_DAY = '2020-11-26 09:00'
/** One in so many comes back another day. */
const COMES_BACK = 5
const CASTS_BETWEEN = 2_000

/** Everybody votes once, on a day of their own, some on another day too; the count runs as the timer would. */
export const castVotes = async (season: Season, entryIds: readonly string[]): Promise<number> => {
  const { t, contestId, voters, timed, tell } = season
  const random = seededRandom(season.seed)
  const taste = longTailVotes([...entryIds].sort(), 1_000_000, random)
  const coming: number[][] = Array.from({ length: DAYS }, () => [])
  for (let voter = 0; voter < voters; voter++) {
    const day = below(random, DAYS)
    coming[day]?.push(voter)
    if (voter % COMES_BACK === 0) coming[(day + 1 + below(random, DAYS - 1)) % DAYS]?.push(voter)
  }
  let casts = 0
  const settle = () => timed('settle', () => t.timer('voting', 'settle'))
  for (const [day, today] of coming.entries()) {
    t.cloud.clock.freeze()
    await t.cloud.clock.jumpTo(instantOf(FIRST_DAY) + day * DAY_MS)
    for (let from = 0; from < today.length; from += CASTS_BETWEEN) {
      const some = today.slice(from, from + CASTS_BETWEEN)
      await inParallel(CALLERS, some.length, async (index) => {
        const picked = new Set([pickByVotes(taste, random), pickByVotes(taste, random)])
        const lines = [...picked].map((entryId) => ({ entryId, votes: 1 + below(random, 5) }))
        const { voting } = t.asOpenid(voterOf(some[index] ?? 0))
        await timed('castVotes', () => done(voting.castVotes({ contestId, lines, key: nextKey() })))
        casts += 1
      })
      await settle()
    }
    tell(`第 ${day + 1}/${DAYS} 天：${casts} 次投票`)
  }
  await t.at('2020-12-11 00:05')
  await settle()
  return casts
}
