import fc from 'fast-check'
import { instantOf } from '#shared/lib/day'
import type { TestCloud } from '../../tests/cloud'
import { hebeiContest } from '../../tests/fixtures/contests'
import { hebeiWorks } from '../../tests/fixtures/hebei2020'
import { expectAllAgree } from '../../tests/ledgerAgrees'
import { callOf, connectTo, holdWith, living } from '../../tests/ownInstance'
import { documentsOf, entryIdOf, newKey, openHebei } from '../../tests/season'
import { castVotes } from './castVotes'
import { finishBegun, settleOnce } from './settleBatch'

// Every call of a settler waits before it is made and again before its answer arrives: a settler may sleep anywhere
// for as long as others need to settle many batches, and may never wake.
jest.mock('../_data/connection', () => jest.requireActual('../../tests/ownInstance').connection)
jest.mock('../_data/slips', () =>
  jest.requireActual('../../tests/ownInstance').held(jest.requireActual('../_data/slips')),
)
jest.mock('../_data/batches', () =>
  jest.requireActual('../../tests/ownInstance').held(jest.requireActual('../_data/batches')),
)
jest.mock('../_data/tallies', () =>
  jest.requireActual('../../tests/ownInstance').held(jest.requireActual('../_data/tallies')),
)
jest.mock('../_data/rankings', () =>
  jest.requireActual('../../tests/ownInstance').held(jest.requireActual('../_data/rankings')),
)
// Small batches, so that a few slips make many of them.
jest.mock('#shared/rules/batch', () => ({ ...jest.requireActual('#shared/rules/batch'), SLIPS_PER_BATCH: 3 }))

let t: TestCloud
beforeAll(async () => {
  t = await openHebei({ instancesPerFunction: 1 })
  connectTo(t)
})
afterAll(() => t.close())

const works = hebeiWorks.slice(0, 5)
const now = instantOf('2020-11-26 12:00')

// A batch takes nine calls, and any of them may be the last.
const oneOfTen = fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
const someLife = fc.record({
  diesAfter: fc.oneof(oneOfTen, fc.constant(Number.POSITIVE_INFINITY)),
  sleepsAfter: oneOfTen,
  sleepsFor: fc.constantFrom(0, 5, 20),
})

const someWork = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('cast' as const),
      work: fc.nat(4),
      votes: fc.integer({ min: 1, max: 10 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('settle' as const, 'mend' as const),
      rounds: fc.integer({ min: 1, max: 4 }),
      life: someLife,
    }),
  },
)
type Work = typeof someWork extends fc.Arbitrary<infer Each> ? Each : never

const mend = () => finishBegun(async (_contestId, work) => work().then(() => true))

let contests = 0
test('settlers that sleep, wake late or never, and votes between any two calls: every vote counts once', async () => {
  const law = async (s: fc.Scheduler, plan: Work[]) => {
    const contestId = `settled-${++contests}`
    await t.write(documentsOf({ contest: { ...hebeiContest, contestId }, works }))
    const acknowledged: string[] = []
    const cast = async (work: number, votes: number, voter: number) => {
      const lines = [{ entryId: entryIdOf(contestId, works[work]?.no ?? ''), votes }]
      const openid = `oTEST_${contestId}_${voter}`
      const reply = await castVotes({ contestId, lines, key: newKey() }, callOf(openid, now))
      if (!reply.ok) throw new Error(reply.error.code)
      acknowledged.push(reply.value.slip.hash)
    }
    const settle = async (rounds: number) => {
      for (let round = 0; round < rounds; round++) await settleOnce(contestId)
    }
    holdWith(s)
    const running = plan.map((each, voter) => {
      if (each.kind === 'cast') return cast(each.work, each.votes, voter)
      return living(each.life, () => (each.kind === 'mend' ? mend() : settle(each.rounds)))
    })
    await s.waitFor(Promise.all(running))
    holdWith(undefined)

    for (let round = 0; await settleOnce(contestId); round++) expect(round).toBeLessThan(30)
    await mend()
    const slips = await expectAllAgree(t, contestId)
    expect(slips.map(({ hash }) => hash).sort()).toEqual(acknowledged.sort())
  }
  const plans = fc.array(someWork, { minLength: 6, maxLength: 26 })
  await fc.assert(fc.asyncProperty(fc.scheduler(), plans, law), {
    numRuns: Number(process.env.RACES ?? 40),
    endOnFailure: true,
  })
}, 120_000)
