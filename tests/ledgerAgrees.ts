import type { Ranking } from '#shared/model/ranking'
import type { Batch, Slip, Tally } from '#shared/model/vote'
import { sealBatch } from '#shared/rules/batch'
import { merkleRoot } from '#shared/rules/merkle'
import { rankWorks } from '#shared/rules/ranking'
import type { TestCloud } from './cloud'

/** What an honest person with paper and pencil would count from the slips. */
const recount = (slips: readonly Slip[]) => {
  const votes = new Map<string, number>()
  for (const { lines } of slips)
    for (const line of lines) votes.set(line.entryId, (votes.get(line.entryId) ?? 0) + line.votes)
  return votes
}

/** Slips, batches, tally and ranking tell one story, and nothing is counted twice or not at all. */
export const expectAllAgree = async (t: TestCloud, contestId: string): Promise<Slip[]> => {
  const where = { contestId }
  const slips = await t.all<Slip & { _id: string }>('slips', where)
  const batches = (await t.all<Batch>('batches', where)).sort((one, other) => one.number - other.number)
  const [tally] = await t.all<Tally>('tallies', where)
  const [ranking] = await t.all<Ranking>('rankings', where)
  if (!tally || !ranking) throw new Error('no tally or no ranking')

  const slipOf = new Map(slips.map((slip) => [slip._id, slip]))
  let previousHash = ''
  for (const [index, batch] of batches.entries()) {
    expect(batch.number).toBe(index + 1)
    expect(batch.previousHash).toBe(previousHash)
    expect(batch.hash).toBe(sealBatch(batch).hash)
    const own = batch.slipIds.map((id) => slipOf.get(id) as Slip)
    expect(own.every((slip) => slip.batch === batch.number)).toBe(true)
    expect(batch.merkleRoot).toBe(merkleRoot(own.map(({ hash }) => hash)))
    expect(new Map(Object.entries(batch.sums))).toEqual(recount(own))
    previousHash = batch.hash
  }
  expect(batches.flatMap(({ slipIds }) => slipIds).sort()).toEqual(slips.map(({ _id }) => _id).sort())

  const counted = recount(slips)
  for (const [entryId, votes] of Object.entries(tally.votes)) expect(votes).toBe(counted.get(entryId) ?? 0)
  expect(tally).toMatchObject({ lastBatch: batches.length, lastHash: previousHash, slips: slips.length })

  const order = Object.entries(tally.votes)
    .map(([entryId, votes]) => ({ entryId, votes }))
    .sort((one, other) => other.votes - one.votes || (one.entryId < other.entryId ? -1 : 1))
  expect(ranking).toMatchObject({
    batch: batches.length,
    batchHash: previousHash,
    slips: slips.length,
    votes: [...counted.values()].reduce((sum, votes) => sum + votes, 0),
    rows: rankWorks(order),
  })
  return slips
}
