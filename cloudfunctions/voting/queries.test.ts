import { instantOf } from '#shared/lib/day'
import { slipHash } from '#shared/rules/slip'
import type { TestCloud } from '../../tests/cloud'
import { newKey, openHebei } from '../../tests/season'

const contestId = 'hebei-2020'

let t: TestCloud
beforeEach(async () => {
  t = await openHebei({ instancesPerFunction: 1 })
})
afterEach(() => t.close())

const cast = async (personaId: string, votes: number, entryId = 'hebei-2020-001') => {
  const reply = await t
    .as(personaId)
    .voting.castVotes({ contestId, lines: [{ entryId, votes }], key: newKey() })
  if (!reply.ok) throw new Error(reply.error.code)
  return reply.value
}

const myVotes = async (personaId: string, before?: string) => {
  const reply = await t.as(personaId).voting.myVotes({ contestId, ...(before && { before }) })
  if (!reply.ok) throw new Error(reply.error.code)
  return reply.value
}

test('my votes: today and every day before, newest first, and nobody else’s', async () => {
  await t.at('2020-11-26 09:00')
  await cast('voter-1', 10)
  await cast('voter-2', 5)
  await t.timer('voting', 'settle')
  await t.at('2020-11-27 09:00')
  await cast('voter-1', 2)
  const last = await cast('voter-1', 3, 'hebei-2020-007')

  const mine = await myVotes('voter-1')
  expect(mine).toMatchObject({
    today: '2020-11-27',
    left: { votes: 5, ballots: null, nextDayAt: instantOf('2020-11-28 00:00') },
    given: { 'hebei-2020-001': 2, 'hebei-2020-007': 3 },
    next: null,
  })
  expect(mine.slips.map(({ day, lines, batch }) => [day, lines[0]?.votes, batch])).toEqual([
    ['2020-11-27', 3, null],
    ['2020-11-27', 2, null],
    ['2020-11-26', 10, 1],
  ])
  expect(mine.receipt).toBe(last.receipt)
})

test('everything that a slip’s hash stands for is told to its voter, who works it out', async () => {
  await cast('voter-1', 4)
  await cast('voter-1', 3, 'hebei-2020-007')
  const { slips } = await myVotes('voter-1')
  const [newer, older] = slips.map(({ basis, hash, ...shown }) => {
    if (!basis) throw new Error('no basis')
    return { hash, worked: slipHash({ contestId, ...shown, ...basis }), follows: basis.previousHash }
  })
  expect(older).toEqual({ hash: older?.worked, worked: older?.worked, follows: '' })
  expect(newer).toEqual({ hash: newer?.worked, worked: newer?.worked, follows: older?.hash })
})

test('a phone that lost everything votes on with the receipt it is given here', async () => {
  await cast('voter-1', 4)
  const { receipt } = await myVotes('voter-1')
  const lines = [{ entryId: 'hebei-2020-001', votes: 6 }]
  const reply = await t
    .as('voter-1')
    .voting.castVotes({ contestId, lines, key: newKey(), receipt: receipt ?? '' })
  expect(reply).toMatchObject({ ok: true, value: { left: { votes: 0 } } })
  expect(t.databaseCalls('castVotes')).toBe(1)
})

test('on a new day everything is left, although yesterday’s casts are shown', async () => {
  await cast('voter-1', 10)
  await t.at('2020-11-27 00:00')
  expect(await myVotes('voter-1')).toMatchObject({ today: '2020-11-27', left: { votes: 10 }, given: {} })
})

test('older casts come page by page, and each page tells what is left now', async () => {
  for (let day = 26; day <= 30; day++) {
    await t.at(`2020-11-${day} 12:00`)
    await Promise.all(Array.from({ length: 10 }, () => cast('voter-1', 1)))
    await t.at(`2020-12-0${day - 25} 12:00`)
    await Promise.all(Array.from({ length: 10 }, () => cast('voter-1', 1)))
  }
  const first = await myVotes('voter-1')
  expect(t.databaseCalls('myVotes')).toBe(1)
  const second = await myVotes('voter-1', first.next ?? '')
  expect(t.databaseCalls('myVotes')).toBe(2)
  const { slips: _slips, next, ...standing } = first
  expect(second).toMatchObject({ ...standing, next: null })
  expect([next, standing.left.votes]).toEqual([expect.any(String), 0])
  const all = [...first.slips, ...second.slips]
  expect(all).toHaveLength(100)
  expect(new Set(all.map(({ hash }) => hash)).size).toBe(100)
  expect(all.map(({ day }) => day)).toEqual(
    all
      .map(({ day }) => day)
      .sort()
      .reverse(),
  )
})

test('whoever has not voted has everything left', async () => {
  expect(await myVotes('voter-new')).toEqual({
    today: '2020-11-26',
    left: { votes: 10, ballots: null, nextDayAt: instantOf('2020-11-27 00:00') },
    given: {},
    receipt: null,
    slips: [],
    next: null,
  })
})

test('a page cannot be turned into somebody else’s votes', async () => {
  await cast('voter-1', 4)
  for (const before of ['\uffff', ';', '2020-11-26:000009', '../', '~']) {
    const page = await myVotes('voter-2', before)
    expect(page.slips).toEqual([])
  }
})

test('hidden counts leave neither votes nor order', async () => {
  await t.database.collection('contests').doc(contestId).update({ 'countsVisibility.mode': 'hidden' })
  await cast('voter-1', 4)
  await t.timer('voting', 'settle')
  expect(await t.guest.voting.ranking({ contestId })).toEqual({
    ok: true,
    value: { visible: false, state: 'hidden', nextAt: null },
  })
})

test('the ranking costs at most one database call, and none while the instance remembers', async () => {
  await t.guest.contest.openContest({ contestId })
  await t.guest.voting.ranking({ contestId })
  await t.guest.voting.ranking({ contestId })
  expect(t.databaseCalls('ranking')).toBe(0)
})
