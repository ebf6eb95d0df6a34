import type { Batch, Slip, Tally } from '#shared/model/vote'
import { sealSlip, slipIdOf } from '#shared/rules/slip'
import type { TestCloud } from '../../tests/cloud'
import { hebeiContest } from '../../tests/fixtures/contests'
import { hebeiWorks } from '../../tests/fixtures/hebei2020'
import { expectAllAgree } from '../../tests/ledgerAgrees'
import { documentsOf, newKey, openHebei } from '../../tests/season'

const contestId = 'hebei-2020'
const entryIdOf = (number: number, contest = contestId) => `${contest}-${String(number).padStart(3, '0')}`

let t: TestCloud
beforeEach(async () => {
  // One instance: whatever the next run finds out, it finds out without having seen the crash.
  t = await openHebei({ instancesPerFunction: 1 })
})
afterEach(() => t.close())

/** Many accounts give some works a few votes each. */
const castSome = async (casts: number, from = 0, contest = contestId) => {
  const replies = await Promise.all(
    Array.from({ length: casts }, (_, index) =>
      t.asOpenid(`oTEST_settle_${from + index}`).voting.castVotes({
        contestId: contest,
        lines: [
          { entryId: entryIdOf(1 + ((index * 7) % 13), contest), votes: 1 + (index % 4) },
          { entryId: entryIdOf(20 + (index % 3), contest), votes: 2 },
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

test('slips are counted in batches of at most 500, and everything agrees', async () => {
  await castSome(620)
  expect(await settle()).toEqual({ ok: true, value: { batches: 2, slips: 620 } })
  await expectAllAgree(t, contestId)
  await castSome(5, 1000)
  expect(await settle()).toEqual({ ok: true, value: { batches: 1, slips: 5 } })
  await expectAllAgree(t, contestId)
})

test('an idle run is one database call, and a batch at most 25', async () => {
  await castSome(30)
  await settle()
  await castSome(30, 100)
  await settle()
  // the look for work, the batch of 30, the look for another contest and the look for more
  expect(t.databaseCalls('settle')).toBeLessThanOrEqual(25)
  await settle()
  expect(t.databaseCalls('settle')).toBe(1)
})

test('a run that counted many looks once more before it ends, and a run that counted few does not', async () => {
  await t.close()
  t = await openHebei({ instancesPerFunction: 3 })
  await castSome(120)
  const counting = t.timer('voting', 'settle')
  while ((await t.all('slips', { batch: null })).length > 0) await new Promise((rest) => setTimeout(rest, 20))
  await castSome(10, 500)
  expect(await counting).toMatchObject({ result: { ok: true, value: { batches: 2, slips: 130 } } })
  await expectAllAgree(t, contestId)
})

test('of two that linger the one that came later stays', async () => {
  await t.close()
  t = await openHebei({ instancesPerFunction: 3 })
  const tick = () => t.cloud.call('voting', { TriggerName: 'settle' }, { source: 'timer' })
  const counted = async (batches: number) => {
    for (let now = 0; now < batches; ) {
      const [tally] = await t.all<Tally>('tallies', { contestId })
      now = (await t.all('slips', { batch: null })).length > 0 ? 0 : (tally?.lastBatch ?? 0)
    }
  }
  await castSome(110)
  const first = tick()
  await counted(1)
  await castSome(110, 200)
  const second = tick()
  await counted(2)
  await castSome(5, 400)
  expect(await first).toMatchObject({ result: { value: { batches: 1, slips: 110 } } })
  expect(await second).toMatchObject({ result: { value: { batches: 2, slips: 115 } } })
  await expectAllAgree(t, contestId)
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
  expect(after.value.rows[0]).toMatchObject({ entryId: entryIdOf(9), votes: 10, rank: 1 })
  expect(after.value.rows[1]).toMatchObject({ entryId: entryIdOf(1), votes: 0, rank: 2 })
  expect(after.value.rows).toHaveLength(150)
})

describe('of several contests', () => {
  const first = 'aaa-2020'
  beforeEach(() =>
    t.write(documentsOf({ contest: { ...hebeiContest, contestId: first }, works: hebeiWorks.slice(0, 30) })),
  )

  test('none waits for another to be through: each gets a batch in turn', async () => {
    await castSome(510, 0, first)
    await castSome(3)
    t.cloud.clock.unfreeze()
    expect(await settle()).toEqual({ ok: true, value: { batches: 3, slips: 513 } })
    const batches = await t.all<Batch>('batches')
    const inTime = [...batches].sort((one, other) => one.settledAt - other.settledAt)
    expect(inTime.map(({ contestId: id, number }) => [id, number])).toEqual([
      [first, 1],
      [contestId, 1],
      [first, 2],
    ])
    await expectAllAgree(t, first)
    await expectAllAgree(t, contestId)
  })

  test('one that cannot be counted holds up no other, and the log says which', async () => {
    await castSome(4, 0, first)
    await t.database.collection('tallies').doc(first).remove()
    await castSome(5)
    expect(await settle()).toEqual({ ok: true, value: { batches: 1, slips: 5 } })
    await expectAllAgree(t, contestId)
    const logged = t.cloud.calls.latest().find(({ action }) => action === 'settle')?.output
    expect(logged?.map(({ text }) => text).join('\n')).toContain(`"contestId":"${first}"`)
  })
})

describe('a crash', () => {
  // A cold run makes four looks for what a crash left and one for work, then its batch's calls; the reply of the
  // call is lost with the instance.
  const anywhere = Array.from({ length: 22 }, (_, index) => 3 + index)

  test.each(anywhere)('after call %i loses nothing and counts nothing twice', async (afterDatabaseCalls) => {
    await castSome(40)
    t.cloud.crashNext('voting', { afterDatabaseCalls })
    await settle()
    await castSome(10, 500)
    await settle()
    await expectAllAgree(t, contestId)
  })

  test.each(anywhere)(
    'after call %i, with no vote after it, is mended by the next run of any instance',
    async (afterDatabaseCalls) => {
      await castSome(7)
      t.cloud.crashNext('voting', { afterDatabaseCalls })
      await settle()
      await settle()
      await expectAllAgree(t, contestId)
    },
  )

  test('is mended by an instance that looked for such things a moment ago, too', async () => {
    await t.close()
    t = await openHebei({ instancesPerFunction: 2 })
    await castSome(2)
    await Promise.all([settle(), settle()])
    for (const [round, afterDatabaseCalls] of [5, 6, 7, 8, 9, 10, 11].entries()) {
      await castSome(5, 10 * (round + 1))
      t.cloud.crashNext('voting', { afterDatabaseCalls })
      await settle()
      await settle()
      await expectAllAgree(t, contestId)
    }
  })
})

describe('after a window has closed', () => {
  test('the last batch waits until no cast can be under way any more', async () => {
    await t.at('2020-12-10 23:59:58')
    await castSome(3)
    await t.at('2020-12-11 00:00:10')
    expect(await settle()).toEqual({ ok: true, value: { batches: 0, slips: 0 } })
    // one that was accepted in time and written late
    const [slip] = await t.all<Slip & { _id: string }>('slips', { contestId })
    const { _id, ...early } = slip as Slip & { _id: string }
    const late = sealSlip({ ...early, voter: 'f'.repeat(32), key: 'written-late-but-in-time' })
    await t.write({ slips: [{ _id: slipIdOf(late), ...late }] })
    await t.at('2020-12-11 00:01:04')
    expect(await settle()).toEqual({ ok: true, value: { batches: 0, slips: 0 } })
    await t.at('2020-12-11 00:01:05')
    expect(await settle()).toEqual({ ok: true, value: { batches: 1, slips: 4 } })
    await expectAllAgree(t, contestId)
  })
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
  await expectAllAgree(t, contestId)
})
