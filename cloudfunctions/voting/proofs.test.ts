import type { Slip } from '#shared/model/vote'
import { chainFault, isProved } from '#shared/rules/chain'
import type { TestCloud } from '../../tests/cloud'
import { newKey, openHebei } from '../../tests/season'

const contestId = 'hebei-2020'

let t: TestCloud
beforeEach(async () => {
  t = await openHebei({ instancesPerFunction: 1 })
})
afterEach(() => t.close())

const castBy = (openid: string, entry = '001', votes = 1) =>
  t.asOpenid(openid).voting.castVotes({
    contestId,
    lines: [{ entryId: `hebei-2020-${entry}`, votes }],
    key: newKey(),
  })

const checkpoints = async (from?: number) => {
  const reply = await t.guest.voting.listCheckpoints({ contestId, ...(from && { from }) })
  if (!reply.ok) throw new Error(reply.error.code)
  return reply.value
}

const batches = async (count: number) => {
  for (let batch = 0; batch < count; batch++) {
    for (let voter = 0; voter < 3; voter++) await castBy(`oTEST_${batch}_${voter}`)
    await t.timer('voting', 'settle')
  }
}

test('the chain is public, page by page, and holds', async () => {
  await batches(23)
  const newest = await checkpoints()
  expect([newest.last, newest.checkpoints[0]?.number, newest.checkpoints.length]).toEqual([23, 4, 20])
  const all = [...(await checkpoints(1)).checkpoints, ...(await checkpoints(21)).checkpoints]
  expect(all.map(({ number }) => number)).toEqual(Array.from({ length: 23 }, (_, index) => index + 1))
  expect(chainFault(all, null)).toBeUndefined()
  expect(chainFault(newest.checkpoints, all[10] ?? null)).toBeUndefined()
})

test('a batch that was altered afterwards no longer fits the chain that was seen', async () => {
  await batches(3)
  const { checkpoints: seen } = await checkpoints()
  await t.database.collection('batches').doc(`${contestId}:2`).update({ 'sums.hebei-2020-001': 300 })
  await new Promise((resolve) => setTimeout(resolve, 5_100)) // the instance's copy
  const now = await checkpoints(1)
  expect(chainFault(now.checkpoints, seen.at(-1) ?? null)).toEqual({ number: 2, code: 'CHECKPOINT_ALTERED' })
}, 20_000)

test('a voter’s own slips are proved on the phone, and nobody else’s are in it', async () => {
  for (let voter = 0; voter < 6; voter++) await castBy(`oTEST_other_${voter}`, '002')
  const mine = [await castBy('oTEST_me'), await castBy('oTEST_me', '003', 2)]
  await t.timer('voting', 'settle')
  const reply = await t.asOpenid('oTEST_me').voting.proveSlips({ contestId, batch: 1 })
  if (!reply.ok) throw new Error(reply.error.code)
  expect(t.databaseCalls('proveSlips')).toBe(2)
  const { checkpoint, proofs } = reply.value
  const hashes = mine.map((cast) => (cast.ok ? cast.value.slip.hash : ''))
  expect(proofs.map(({ hash }) => hash).sort()).toEqual(hashes.sort())
  for (const proof of proofs) expect(isProved(proof, checkpoint)).toBe(true)
  expect((await checkpoints()).checkpoints).toEqual([checkpoint])

  const text = JSON.stringify(reply)
  for (const slip of await t.all<Slip>('slips', { contestId })) {
    if (hashes.includes(slip.hash)) continue
    expect(text.includes(slip.voter) || text.includes(slip.key)).toBe(false)
  }
})

test('while counts are hidden the chain shows no vote, and no work', async () => {
  await t.database
    .collection('contests')
    .doc(contestId)
    .update({ countsVisibility: { mode: 'hidden', times: [], frozenFrom: null } })
  await castBy('oTEST_me', '077', 7)
  await t.timer('voting', 'settle')
  const reply = await t.guest.voting.listCheckpoints({ contestId })
  expect(JSON.stringify(reply)).not.toContain('hebei-2020-077')
  expect(reply).toMatchObject({ ok: true, value: { last: 1, checkpoints: [{ slips: 1 }] } })
  expect(
    Object.keys((reply as { value: { checkpoints: object[] } }).value.checkpoints[0] as object).sort(),
  ).toEqual(['contents', 'contestId', 'hash', 'merkleRoot', 'number', 'previousHash', 'settledAt', 'slips'])
})

test('a batch that is not there', async () => {
  const reply = await t.asOpenid('oTEST_me').voting.proveSlips({ contestId, batch: 9 })
  expect(reply).toEqual({ ok: false, error: { code: 'BATCH_NOT_FOUND' } })
})
