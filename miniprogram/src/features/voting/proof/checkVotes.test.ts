import { checkpointOf, sealBatch } from '#shared/rules/batch'
import { merkleProof, merkleRoot } from '#shared/rules/merkle'
import { slipHash } from '#shared/rules/slip'
import type { ClientReply } from '@/api/refusal'
import type { MySlip } from '../useMySlips'
import { checkVotes, type Findings, type Ledger } from './checkVotes'

const contestId = 'hebei-2020'
const mySlip = (place: number, batch: number | null): MySlip => {
  const basis = { voter: 'v'.repeat(32), state: {}, previousHash: '', paperVersion: 1, paperHash: '' }
  const said = {
    window: '2020-11-28',
    revision: place,
    day: '2020-11-28',
    castAt: place,
    lines: [{ entryId: 'w1', votes: place }],
    key: `key-of-slip-${place}`.padEnd(16, '0'),
  }
  return { ...said, hash: slipHash({ contestId, ...said, ...basis }), batch, basis }
}
const hashOf = (place: number) => mySlip(place, null).hash
const asKept = ({ key, hash, lines }: MySlip) => ({ key, hash, lines })

/** A ledger with batches of three slips, of which the caller's are the middle ones. */
const openLedger = (batchCount: number, own: readonly MySlip[], seen?: Ledger['seen']) => {
  const batches: ReturnType<typeof sealBatch>[] = []
  const leavesOf = (number: number) => {
    const mine = own.filter(({ batch }) => batch === number).map(({ hash }) => hash)
    return [`a-${number}`, ...mine, `b-${number}`]
  }
  for (let number = 1; number <= batchCount; number++) {
    const leaves = leavesOf(number)
    batches.push(
      sealBatch({
        contestId,
        number,
        slipIds: leaves,
        sums: {},
        votes: 0,
        merkleRoot: merkleRoot(leaves),
        previousHash: batches.at(-1)?.hash ?? '',
        settledAt: number,
      }),
    )
  }
  const checkpoints = batches.map((batch) => ({ ...checkpointOf(batch), hash: batch.hash }))
  const ledger: Ledger = {
    contestId,
    mine: async () => ({
      ok: true,
      value: {
        today: '2020-11-28',
        left: { votes: 1, ballots: null, nextDayAt: 1 },
        given: {},
        receipt: null,
        slips: [...own],
        next: null,
      },
    }),
    checkpoints: async (from = Math.max(1, checkpoints.length - 19)) => ({
      ok: true,
      value: { last: checkpoints.length, checkpoints: checkpoints.slice(from - 1, from + 19) },
    }),
    prove: async (number) => {
      const leaves = leavesOf(number)
      const proofs = leaves.flatMap((hash, index) =>
        own.some((slip) => slip.hash === hash) ? [{ hash, index, path: merkleProof(leaves, index) }] : [],
      )
      return { ok: true, value: { checkpoint: checkpoints[number - 1] as never, proofs } }
    },
    seen,
    own: own.map(asKept),
    pause: async () => undefined,
  }
  return { ledger, checkpoints }
}
const quietly = () => undefined
const own = [mySlip(3, null), mySlip(2, 50), mySlip(1, 7)]

test('everything agrees: kept slips, a chain without a gap, and every slip in its batch', async () => {
  const { checkpoints } = openLedger(50, own)
  const { ledger } = openLedger(50, own, { number: 30, hash: checkpoints[29]?.hash as string })
  const told: Findings[] = []
  const found = await checkVotes(ledger, (findings) => told.push(findings))
  expect(found.slips).toMatchObject({ same: 3, altered: [], unlike: [], missing: 0 })
  expect(found.chain).toMatchObject({ first: 7, last: 50, seen: 30 })
  expect(found.chain?.fault).toBeUndefined()
  expect(found.bySlip).toEqual({ [hashOf(3)]: 'waiting', [hashOf(2)]: 'proved', [hashOf(1)]: 'proved' })
  expect(told.length).toBeGreaterThan(3)
})

test('before the first batch there is nothing to follow, and nothing wrong', async () => {
  const found = await checkVotes(openLedger(0, [mySlip(1, null)]).ledger, quietly)
  expect(found.chain).toMatchObject({ last: 0, seen: null })
  expect(found.chain?.fault).toBeUndefined()
  expect(found.bySlip).toEqual({ [hashOf(1)]: 'waiting' })
})

test('a slip that says something else than it did is found, and one that is gone is missed', async () => {
  const { ledger } = openLedger(50, own)
  const [first, second] = own.map(asKept) as [ReturnType<typeof asKept>, ReturnType<typeof asKept>]
  const kept = [
    { ...first, lines: [{ entryId: 'w2', votes: 3 }] },
    second,
    { ...second, key: 'key-of-another-1' },
  ]
  const found = await checkVotes({ ...ledger, own: kept }, quietly)
  expect(found.slips).toMatchObject({ same: 1, altered: [{ hash: hashOf(3) }], missing: 1 })
})

test('a hash that stands for other votes than the slip is said to hold is found, and one that nothing is told of', async () => {
  const [first, second, third] = own as [MySlip, MySlip, MySlip]
  const shown = { ...first, lines: [{ entryId: 'w9', votes: 3 }] }
  const { basis: _untold, ...bare } = third
  const { ledger } = openLedger(50, [shown, second, bare])
  const found = await checkVotes(ledger, quietly)
  expect(found.slips?.unlike).toEqual([shown, bare])
})

test('a chain that was rewritten since is not the one that this phone saw', async () => {
  const { ledger } = openLedger(50, own, { number: 30, hash: 'another' })
  expect((await checkVotes(ledger, quietly)).chain).toMatchObject({ fault: 'HISTORY_REWRITTEN', faultAt: 30 })
})

test('a chain that became shorter is told, but not one that an instance is a moment behind with', async () => {
  const { ledger } = openLedger(50, own, { number: 60, hash: 'later' })
  expect((await checkVotes(ledger, quietly)).chain).toMatchObject({ fault: 'HISTORY_SHORTENED' })

  const { checkpoints, ledger: full } = openLedger(50, own)
  let [isBehind, pauses] = [true, 0]
  const lagging: Ledger = {
    ...full,
    seen: { number: 50, hash: checkpoints[49]?.hash as string },
    checkpoints: (from) => {
      const short = { last: 49, checkpoints: checkpoints.slice((from ?? 31) - 1, 49).slice(0, 20) }
      return isBehind ? Promise.resolve({ ok: true as const, value: short }) : full.checkpoints(from)
    },
    pause: async () => {
      pauses += 1
      isBehind = false
    },
  }
  const found = await checkVotes(lagging, quietly)
  expect(pauses).toBe(1)
  expect(found.chain?.fault).toBeUndefined()
})

test('where the chain is too long to follow, what was seen is looked for at its place', async () => {
  const { checkpoints, ledger } = openLedger(1_300, [mySlip(1, 1_290)])
  const seen = { number: 5, hash: checkpoints[4]?.hash as string }
  const found = await checkVotes({ ...ledger, seen }, quietly)
  expect(found.chain).toMatchObject({ first: 301, last: 1_300, seen: 5 })
  expect(found.chain?.fault).toBeUndefined()
  const other = await checkVotes({ ...ledger, seen: { number: 5, hash: 'x' } }, quietly)
  expect(other.chain).toMatchObject({ fault: 'HISTORY_REWRITTEN', faultAt: 5 })
})

test('a batch that does not have the slip, or is another than the published one, refutes it', async () => {
  const { ledger } = openLedger(50, own)
  const without = await checkVotes(
    {
      ...ledger,
      prove: async (batch) => {
        const reply = await ledger.prove(batch)
        return reply.ok ? { ok: true, value: { ...reply.value, proofs: [] } } : reply
      },
    },
    quietly,
  )
  expect(without.bySlip).toMatchObject({ [hashOf(2)]: 'refuted', [hashOf(1)]: 'refuted' })

  const alone = [mySlip(2, 50)]
  const stranger = openLedger(50, [mySlip(2, 50), mySlip(9, 50)])
  const swapped = await checkVotes({ ...openLedger(50, alone).ledger, prove: stranger.ledger.prove }, quietly)
  expect(swapped.bySlip).toEqual({ [hashOf(2)]: 'refuted' })
})

test('a line that breaks keeps what was found so far, and says why it stopped', async () => {
  const { ledger } = openLedger(50, own)
  const offline: ClientReply<'voting', 'proveSlips'> = {
    ok: false,
    error: { code: 'OFFLINE', during: 'read' },
  }
  const found = await checkVotes({ ...ledger, prove: async () => offline }, quietly)
  expect(found.refusal).toEqual({ code: 'OFFLINE', during: 'read' })
  expect(found.chain).toMatchObject({ last: 50 })
  expect(found.bySlip).toMatchObject({ [hashOf(2)]: 'open' })
})
