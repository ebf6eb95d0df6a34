import { checkpointOf, sealBatch } from '#shared/rules/batch'
import type { Asking } from './followChain'
import { watchChain } from './watchChain'

const contestId = 'hebei-2020'

/** So many batches, of which those from `otherFrom` on say something else than they did at first. */
const chainOf = (batches: number, otherFrom = Number.POSITIVE_INFINITY) => {
  const all: ReturnType<typeof checkpointOf>[] = []
  for (let number = 1; number <= batches; number++) {
    const batch = sealBatch({
      ...{ contestId, number, slipIds: [`s-${number}`], sums: { w1: number < otherFrom ? 1 : 2 }, votes: 1 },
      ...{ merkleRoot: 'root', previousHash: all.at(-1)?.hash ?? '', settledAt: number },
    })
    all.push(checkpointOf(batch))
  }
  return all
}

const headOf = (chain: ReturnType<typeof chainOf>) => {
  const { number, hash } = chain.at(-1) as (typeof chain)[number]
  return { number, hash }
}

const asking = (chain: ReturnType<typeof chainOf>, seen: Asking['seen']) => {
  const calls: (number | undefined)[] = []
  const checkpoints: Asking['checkpoints'] = async (from) => {
    calls.push(from)
    const first = from ?? Math.max(1, chain.length - 19)
    return { ok: true, value: { last: chain.length, checkpoints: chain.slice(first - 1, first + 19) } }
  }
  return { calls, port: { checkpoints, seen, pause: async () => undefined } }
}

test('a chain that went on since is whole, however long ago: one answer, or two', async () => {
  for (const [seenAt, calls] of [
    [195, [undefined]],
    [181, [undefined]],
    [5, [undefined, 5]],
  ] as const) {
    const chain = chainOf(200)
    const { port, ...asked } = asking(chain, headOf(chain.slice(0, seenAt)))
    expect(await watchChain(port, headOf(chain))).toEqual({ head: headOf(chain) })
    expect(asked.calls).toEqual(calls)
  }
})

test('a history that was written anew and went on is found, though the batch seen is no longer the newest', async () => {
  const before = chainOf(40)
  for (const seenAt of [3, 30, 40])
    for (const batches of [41, 90]) {
      const anew = chainOf(batches, 2)
      const { port } = asking(anew, headOf(before.slice(0, seenAt)))
      expect(await watchChain(port, headOf(anew))).toEqual({ broken: seenAt })
    }
})

test('a chain that is shorter than it was, and a page that shows another batch than the chain has', async () => {
  const chain = chainOf(40)
  const shorter = asking(chain.slice(0, 35), headOf(chain))
  expect(await watchChain(shorter.port, headOf(chain.slice(0, 35)))).toEqual({ broken: 40 })
  const { port } = asking(chain, headOf(chain.slice(0, 38)))
  expect(await watchChain(port, headOf(chainOf(39, 39)))).toEqual({ broken: 39 })
})

test('a phone that has seen nothing begins to remember, and one that hears nothing says nothing', async () => {
  const chain = chainOf(3)
  expect(await watchChain(asking(chain, undefined).port, headOf(chain))).toEqual({ head: headOf(chain) })
  expect(await watchChain(asking(chain, undefined).port)).toEqual({ head: headOf(chain) })
  const silent: Asking = {
    ...asking(chain, undefined).port,
    checkpoints: async () => ({ ok: false, error: { code: 'CONTEST_NOT_FOUND' } }),
  }
  expect(await watchChain(silent, headOf(chain))).toEqual({})
})
