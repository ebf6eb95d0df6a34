import { instantOf } from '#shared/lib/day'
import type { CountsVisibility } from '#shared/model/contest'
import type { Standings } from '#shared/model/ranking'
import type { TestCloud } from '../../tests/cloud'
import { hebeiContest } from '../../tests/fixtures/contests'
import { newKey, openHebei } from '../../tests/season'

const contestId = 'hebei-2020'
const entry = (number: number) => `hebei-2020-${String(number).padStart(3, '0')}`

let t: TestCloud
afterEach(() => t.close())

const open = async (countsVisibility: CountsVisibility, at = '2020-11-26 09:00') => {
  t = await openHebei({
    instancesPerFunction: 1,
    at,
    season: { contest: { ...hebeiContest, countsVisibility } },
  })
}

const cast = async (personaId: string, entryId: string, votes: number) => {
  const lines = [{ entryId, votes }]
  const reply = await t.as(personaId).voting.castVotes({ contestId, lines, key: newKey() })
  if (!reply.ok) throw new Error(reply.error.code)
}

/** Counted, and no instance remembers what was there before. */
const settled = async () => {
  await t.timer('voting', 'settle')
  await new Promise((resolve) => setTimeout(resolve, 1_600))
}

const ranking = async () => {
  const reply = await t.guest.voting.ranking({ contestId })
  if (!reply.ok) throw new Error(reply.error.code)
  return reply.value
}

const shown = async () => {
  const value = await ranking()
  if (!value.visible) return value
  const { state, batch, votes, rows } = value
  return { state, batch, votes, first: rows.slice(0, 3).map((row) => [row.entryId, row.votes, row.rank]) }
}

const live: CountsVisibility = { mode: 'live', times: [], frozenFrom: null }

test('live: rows tell category, unit, ties and what yesterday ended with', async () => {
  await open(live)
  await cast('voter-1', entry(7), 4)
  await cast('voter-2', entry(9), 4)
  await t.timer('voting', 'settle')
  await t.at('2020-11-27 10:00')
  await cast('voter-1', entry(9), 3)
  await settled()
  const value = await ranking()
  if (!value.visible) throw new Error('not visible')
  expect(value).toMatchObject({ state: 'live', votes: 11, slips: 3, batch: 2, reveal: null })
  const [card] = (
    await t.guest.entry.pickEntries({ contestId, entryIds: [entry(9)] }).then((reply) => {
      if (!reply.ok) throw new Error(reply.error.code)
      return reply.value
    })
  ).cards
  expect(value.rows[0]).toEqual({
    entryId: entry(9),
    votes: 7,
    rank: 1,
    categoryId: card?.categoryId,
    unit: card?.unit,
    votesBefore: 4,
  })
  expect(value.rows[1]).toMatchObject({ entryId: entry(7), votes: 4, rank: 2, votesBefore: 4 })
  expect(new Set(value.rows.slice(2).map(({ rank }) => rank))).toEqual(new Set([3]))
})

test('a work that was taken down leaves the ranking; its votes stay counted', async () => {
  await open(live)
  await cast('voter-1', entry(7), 4)
  await cast('voter-2', entry(9), 2)
  const [catalogue] = await t.all<{ cards: { entryId: string }[] }>('catalogues', { _id: contestId })
  const cards = catalogue?.cards.filter(({ entryId }) => entryId !== entry(7)) ?? []
  await t.database.collection('catalogues').doc(contestId).update({ cards })
  await settled()
  const value = await ranking()
  if (!value.visible) throw new Error('not visible')
  expect(value.votes).toBe(6)
  expect(value.rows[0]).toMatchObject({ entryId: entry(9), votes: 2, rank: 1 })
  expect(value.rows.map(({ entryId }) => entryId)).not.toContain(entry(7))
})

test('a work that is put back when voting is over has its place again, though nobody votes any more', async () => {
  await open(live)
  await cast('voter-1', entry(7), 4)
  await cast('voter-2', entry(9), 2)
  const about = { contestId, entryId: entry(7), reason: '核实中' }
  expect(await t.as('owner-1').entry.takeDown(about)).toMatchObject({ ok: true })
  await settled()
  expect(await shown()).toMatchObject({ first: [[entry(9), 2, 1], expect.anything(), expect.anything()] })
  await t.at('2020-12-11 00:05')
  expect(await t.as('owner-1').entry.putBack(about)).toMatchObject({ ok: true })
  // An instance that does not remember who was public, nor when it looked for such things last.
  t.cloud.crashNext('voting', { afterDatabaseCalls: 1 })
  await t.timer('voting', 'settle')
  await settled()
  expect(await shown()).toMatchObject({ first: [[entry(7), 4, 1], [entry(9), 2, 2], expect.anything()] })
})

test('at set times: the public sees the count of the last one, and it comes although nobody votes then', async () => {
  await open({ mode: 'at-times', times: [720, 1200], frozenFrom: null })
  // The first count after a set time is that of the time; before any, there is none to be seen.
  await t.timer('voting', 'settle')
  expect(await ranking()).toEqual({
    visible: false,
    state: 'at-times',
    nextAt: instantOf('2020-11-26 12:00'),
  })
  await cast('voter-1', entry(7), 4)
  await settled()
  expect(await shown()).toMatchObject({ state: 'at-times', batch: 1, votes: 4 })
  await cast('voter-2', entry(9), 5)
  await settled()
  expect(await shown()).toMatchObject({
    batch: 1,
    votes: 4,
    first: [[entry(7), 4, 1], expect.anything(), expect.anything()],
  })
})

test('frozen: it names the batch it stands at, and later ones are for staff', async () => {
  const frozenFrom = instantOf('2020-11-26 12:00')
  await open({ ...live, frozenFrom })
  await cast('voter-1', entry(7), 4)
  await t.timer('voting', 'settle')
  await t.at('2020-11-26 12:00')
  await cast('voter-2', entry(9), 9)
  await settled()
  expect(await ranking()).toMatchObject({ state: 'frozen', frozenFrom, batch: 1, votes: 4, slips: 1 })
  expect(await shown()).toMatchObject({
    first: [
      [entry(7), 4, 1],
      [entry(1), 0, 2],
      [entry(2), 0, 2],
    ],
  })
  const staff = await t.as('organizer-1').voting.standings({ contestId })
  expect(staff).toMatchObject({
    ok: true,
    value: { state: 'frozen', publishedBatch: 1, standings: { batch: 2, votes: 13 } },
  })
})

test('hidden: the public snapshot itself holds nothing, and staff see all', async () => {
  await open({ ...live, mode: 'hidden' })
  await cast('voter-1', entry(7), 4)
  await settled()
  expect(await ranking()).toEqual({ visible: false, state: 'hidden', nextAt: null })
  expect((await t.all('rankings', { contestId }))[0]).toMatchObject({ batch: 0, votes: 0 })
  const [standings] = await t.all<Standings>('standings', { contestId })
  expect(standings?.rows[0]).toMatchObject({ entryId: entry(7), votes: 4 })
})

test('a settler that wakes up late writes nothing old over the newer count', async () => {
  await open(live)
  await cast('voter-1', entry(7), 4)
  await settled()
  const [newer] = await t.all<Standings & { _id: string }>('standings', { contestId })
  await t.database.collection('standings').doc(contestId).update({ batch: 5 })
  await t.database.collection('rankings').doc(contestId).update({ batch: 5 })
  await cast('voter-2', entry(9), 9)
  await settled()
  const [kept] = await t.all<Standings>('standings', { contestId })
  expect(kept?.rows).toEqual(newer?.rows)
  expect(await shown()).toMatchObject({ batch: 5, votes: 4 })
})
