import type { Ranking } from '#shared/model/ranking'
import type { Batch, Slip, Tally, VoteRule } from '#shared/model/vote'
import { sealBatch } from '#shared/rules/batch'
import { merkleRoot } from '#shared/rules/merkle'
import { slipHash } from '#shared/rules/slip'
import type { AdministratorDatabase } from '../cloud/administrator'
import { shortHash, type Told } from './line'

// Everything is read in pages, in the order of ids, so that millions of slips need no memory of their own.

const PAGE = 1000

async function* inOrder<Document extends { _id: string }>(
  database: AdministratorDatabase,
  collection: string,
  prefix: string,
) {
  let after = `${prefix}:`
  for (;;) {
    const { command } = database
    const { data } = await database
      .collection(collection)
      .where({ _id: command.gt(after).and(command.lt(`${prefix};`)) })
      .orderBy('_id', 'asc')
      .limit(PAGE)
      .get()
    yield* data as Document[]
    if (data.length < PAGE) return
    after = (data.at(-1) as Document)._id
  }
}

export interface Findings {
  readonly faults: string[]
  readonly slips: number
  readonly votes: number
  readonly batches: number
}

type StoredSlip = Slip & { _id: string }

/** Holds the ledger to the rule, to itself, and to what phones were told. */
export const verifyVotes = async (
  database: AdministratorDatabase,
  { contestId, rule, told }: { contestId: string; rule: VoteRule; told: Told },
): Promise<Findings> => {
  const faults: string[] = []
  const fault = (words: string) => void (faults.length < 50 && faults.push(words))
  const atMost = rule.limits.find(({ per, of: counted }) => per === 'day' && counted === 'votes')?.atMost
  if (atMost === undefined) throw new Error('the simulation knows daily limits on votes')

  const counted = new Map<string, number>()
  const unseen = new Set(told.accepted)
  let slips = 0
  let chain = { place: '', revision: 0, votes: 0, hash: '' }
  for await (const slip of inOrder<StoredSlip>(database, 'slips', contestId)) {
    slips += 1
    const place = `${slip.voter}:${slip.window}`
    if (chain.place !== place) chain = { place, revision: 0, votes: 0, hash: '' }
    if (slip.revision !== chain.revision + 1 || slip.previousHash !== chain.hash)
      fault(`${slip._id} does not follow`)
    if (slipHash(slip) !== slip.hash) fault(`${slip._id} was altered`)
    if (slip.batch === null) fault(`${slip._id} was never counted`)
    const votes = slip.lines.reduce((all, line) => all + line.votes, 0)
    chain = { place, revision: slip.revision, votes: chain.votes + votes, hash: slip.hash }
    if (chain.votes > atMost) fault(`${place} gave ${chain.votes}`)
    for (const line of slip.lines) counted.set(line.entryId, (counted.get(line.entryId) ?? 0) + line.votes)
    unseen.delete(shortHash(slip.hash))
  }
  if (unseen.size > 0) fault(`${unseen.size} acknowledged casts are not there`)

  const batches = await verifyBatches(database, contestId, slips, fault)
  const total = [...counted.values()].reduce((all, votes) => all + votes, 0)
  const [tally] = (await database.collection('tallies').where({ _id: contestId }).get()).data as Tally[]
  const [ranking] = (await database.collection('rankings').where({ _id: contestId }).get()).data as Ranking[]
  for (const [entryId, votes] of Object.entries(tally?.votes ?? {}))
    if (votes !== (counted.get(entryId) ?? 0)) fault(`the tally gives ${entryId} ${votes} votes`)
  for (const { entryId, votes } of ranking?.rows ?? [])
    if (votes !== (counted.get(entryId) ?? 0)) fault(`the ranking gives ${entryId} ${votes} votes`)
  if (tally?.slips !== slips || tally.lastBatch !== batches) fault('the tally counts other slips or batches')
  if (ranking?.votes !== total) fault(`the ranking says ${ranking?.votes} votes in all, not ${total}`)
  return { faults, slips, votes: total, batches }
}

/** Each batch follows the one before, names slips that are marked with it, and its root and sums are theirs. */
const verifyBatches = async (
  database: AdministratorDatabase,
  contestId: string,
  slips: number,
  fault: (words: string) => void,
): Promise<number> => {
  let number = 0
  let previousHash = ''
  let named = 0
  for (;;) {
    const id = `${contestId}:${number + 1}`
    const [batch] = (await database.collection('batches').where({ _id: id }).get()).data as Batch[]
    if (!batch) break
    number += 1
    named += batch.slipIds.length
    if (batch.previousHash !== previousHash || sealBatch(batch).hash !== batch.hash)
      fault(`batch ${id} was altered`)
    previousHash = batch.hash
    const { data } = await database
      .collection('slips')
      .where({ _id: database.command.in([...batch.slipIds]) })
      .limit(PAGE)
      .get()
    const own = new Map((data as StoredSlip[]).map((slip) => [slip._id, slip]))
    const inBatch = batch.slipIds.map((slipId) => own.get(slipId))
    if (inBatch.some((slip) => slip?.batch !== batch.number)) fault(`batch ${id} names slips of another`)
    if (merkleRoot(inBatch.map((slip) => slip?.hash ?? '')) !== batch.merkleRoot)
      fault(`batch ${id}: another root`)
  }
  if (named !== slips) fault(`batches name ${named} slips, there are ${slips}`)
  return number
}
