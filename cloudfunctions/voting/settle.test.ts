import type { Tally } from '#shared/model/vote'
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
  expect(t.databaseCalls('settle')).toBe(12)
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

describe('of several contests', () => {
  const first = 'aaa-2020'
  beforeEach(() =>
    t.write(documentsOf({ contest: { ...hebeiContest, contestId: first }, works: hebeiWorks.slice(0, 30) })),
  )

  test('none waits for another to be through: each gets a batch in turn', async () => {
    await castSome(510, 0, first)
    await castSome(3)
    // three looks for what a crash left, then two looks for work and two batches
    t.cloud.crashNext('voting', { afterDatabaseCalls: 3 + 2 * (1 + 9) })
    await settle()
    const tallies = await t.all<Tally>('tallies')
    expect(tallies.map(({ lastBatch, slips }) => [lastBatch, slips])).toEqual([
      [1, 500],
      [1, 3],
    ])
    expect(await settle()).toEqual({ ok: true, value: { batches: 1, slips: 10 } })
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
    await expectAllAgree(t, contestId)
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
      await expectAllAgree(t, contestId)
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
  await expectAllAgree(t, contestId)
})
