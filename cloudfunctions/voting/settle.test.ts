import type { Batch, Ranking, Slip, Tally } from '#shared/model/vote'
import { sealBatch } from '#shared/rules/batch'
import { merkleRoot } from '#shared/rules/merkle'
import { rankWorks } from '#shared/rules/ranking'
import type { TestCloud } from '../../tests/cloud'
import { newKey, openHebei } from '../../tests/season'

const contestId = 'hebei-2020'
const entryIdOf = (number: number) => `hebei-2020-${String(number).padStart(3, '0')}`

let t: TestCloud
beforeEach(async () => {
  // One instance: whatever the next run finds out, it finds out without having seen the crash.
  t = await openHebei({ instancesPerFunction: 1 })
})
afterEach(() => t.close())

/** Many accounts give some works a few votes each. */
const castSome = async (casts: number, from = 0) => {
  const replies = await Promise.all(
    Array.from({ length: casts }, (_, index) =>
      t.asOpenid(`oTEST_settle_${from + index}`).voting.castVotes({
        contestId,
        lines: [
          { entryId: entryIdOf(1 + ((index * 7) % 13)), votes: 1 + (index % 4) },
          { entryId: entryIdOf(20 + (index % 3)), votes: 2 },
        ],
        key: newKey(),
      }),
    ),
  )
  expect(replies.filter(({ ok }) => !ok)).toEqual([])
}

const settle = async () => {
  const reply = await t.timer('voting', 'settle')
  return 'result' in reply ? (reply.result as { ok: true; value: { batches: number; slips: number } }) : reply
}

/** What an honest person with paper and pencil would count from the slips. */
const recount = (slips: Slip[]) => {
  const votes = new Map<string, number>()
  for (const { lines } of slips)
    for (const line of lines) votes.set(line.entryId, (votes.get(line.entryId) ?? 0) + line.votes)
  return votes
}

/** Slips, batches, tally and ranking tell one story, and nothing is counted twice or not at all. */
const expectAllAgree = async () => {
  const slips = await t.all<Slip & { _id: string }>('slips')
  const batches = (await t.all<Batch>('batches')).sort((one, other) => one.number - other.number)
  const [tally] = await t.all<Tally>('tallies')
  const [ranking] = await t.all<Ranking>('rankings')
  if (!tally || !ranking) throw new Error('no tally or no ranking')

  let previousHash = ''
  for (const [index, batch] of batches.entries()) {
    expect(batch.number).toBe(index + 1)
    expect(batch.previousHash).toBe(previousHash)
    expect(batch.hash).toBe(sealBatch(batch).hash)
    const own = batch.slipIds.map((id) => slips.find(({ _id }) => _id === id) as Slip & { _id: string })
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
}

test('slips are counted in batches of at most 500, and everything agrees', async () => {
  await castSome(620)
  expect(await settle()).toEqual({ ok: true, value: { batches: 2, slips: 620 } })
  await expectAllAgree()
  await castSome(5, 1000)
  expect(await settle()).toEqual({ ok: true, value: { batches: 1, slips: 5 } })
  await expectAllAgree()
})

test('an idle run is one database call, and a batch at most 25', async () => {
  await castSome(30)
  await settle()
  await castSome(30, 100)
  await settle()
  // the look for work, the batch of 30 and the look after it
  expect(t.databaseCalls('settle')).toBe(11)
  await settle()
  expect(t.databaseCalls('settle')).toBe(1)
})

test('the ranking that the public sees is the one of the last batch', async () => {
  const before = await t.guest.voting.ranking({ contestId })
  expect(before).toMatchObject({ ok: true, value: { visible: true, batch: 0, votes: 0 } })
  await t
    .as('voter-1')
    .voting.castVotes({ contestId, lines: [{ entryId: entryIdOf(9), votes: 10 }], key: newKey() })
  await settle()
  await new Promise((resolve) => setTimeout(resolve, 1_600)) // the instance's copy of the snapshot
  const after = await t.guest.voting.ranking({ contestId })
  if (!after.ok || !after.value.visible) throw new Error('no ranking')
  expect(after.value.rows[0]).toEqual({ entryId: entryIdOf(9), votes: 10, rank: 1 })
  expect(after.value.rows[1]).toEqual({ entryId: entryIdOf(1), votes: 0, rank: 2 })
  expect(after.value.rows).toHaveLength(150)
})

describe('a crash', () => {
  // In the order of the calls that one batch makes; the reply of the call is lost with the instance.
  test.each([
    ['while looking for work', 4],
    ['after reading the tally', 5],
    ['after selecting slips', 7],
    ['after adding them up', 8],
    ['after inserting the batch', 9],
    ['after marking the slips', 10],
    ['after adding to the tally', 11],
    ['after sorting the tally', 12],
    ['after writing the ranking', 13],
  ])('%s loses nothing and counts nothing twice', async (_name, databaseCalls) => {
    await castSome(40)
    t.cloud.crashNext('voting', { afterDatabaseCalls: databaseCalls })
    expect(await settle()).toMatchObject({ code: expect.any(String) })
    await castSome(10, 500)
    await settle()
    await expectAllAgree()
  })

  test.each([
    ['marking', 10],
    ['adding to the tally', 11],
    ['sorting', 12],
  ])(
    'after %s, with no vote after it, is mended by the next run all the same',
    async (_name, afterDatabaseCalls) => {
      await castSome(7)
      t.cloud.crashNext('voting', { afterDatabaseCalls })
      expect(await settle()).toMatchObject({ code: expect.any(String) })
      await settle()
      await expectAllAgree()
    },
  )
})

test('several settlers at once, and votes that come in between, agree in the end', async () => {
  await t.close()
  t = await openHebei({ instancesPerFunction: 4 })
  await castSome(300)
  const settlers = Array.from({ length: 6 }, () =>
    t.cloud.call('voting', { TriggerName: 'settle' }, { source: 'timer' }),
  )
  await castSome(150, 400)
  for (const reply of await Promise.all(settlers)) expect(reply).toMatchObject({ result: { ok: true } })
  await settle()
  await expectAllAgree()
})
