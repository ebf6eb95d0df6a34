import type { Client, TestCloud } from '../../tests/cloud'
import { hebeiContest } from '../../tests/fixtures/contests'
import { hebeiWorks } from '../../tests/fixtures/hebei2020'
import { documentsOf, openHebei } from '../../tests/season'

const contestId = 'hebei-2020'

let t: TestCloud
beforeAll(async () => {
  t = await openHebei()
  // A contest that nobody may see yet, with a work that could leak.
  const secret = { ...hebeiContest, contestId: 'secret', status: 'draft' } as const
  await t.write(documentsOf({ contest: secret, works: hebeiWorks.slice(0, 3) }))
})
afterAll(() => t.close())

const list = async (client: Client, input: Partial<Parameters<Client['entry']['listEntries']>[0]> = {}) => {
  const reply = await client.entry.listEntries({ contestId, ...input })
  if (!reply.ok) throw new Error(reply.error.code)
  return reply.value
}

const wholeOrder = async (client: Client, input: Parameters<typeof list>[1] = {}) => {
  const numbers: string[] = []
  let offset: number | null = 0
  while (offset !== null) {
    const page: Awaited<ReturnType<typeof list>> = await list(client, { ...input, offset })
    numbers.push(...page.cards.map(({ number }) => number))
    offset = page.next
  }
  return numbers
}

const allNumbers = hebeiWorks.map(({ no }) => no)

test('every voter turns the pages of an order of their own, and misses no work', async () => {
  const [first, again, other] = [
    await wholeOrder(t.as('voter-1')),
    await wholeOrder(t.as('voter-1'), { limit: 30 }),
    await wholeOrder(t.as('voter-2')),
  ]
  expect(again).toEqual(first)
  expect([...first].sort()).toEqual(allNumbers)
  expect([...other].sort()).toEqual(allNumbers)
  expect(other).not.toEqual(first)
})

test("a guest's order follows the seed, and by number it is the numbers'", async () => {
  expect(await wholeOrder(t.guest, { seed: 1 })).not.toEqual(await wholeOrder(t.guest, { seed: 2 }))
  expect(await wholeOrder(t.guest, { order: 'number' })).toEqual(allNumbers)
})

test('a category holds its own works and no other', async () => {
  const expected = hebeiWorks.filter(({ category }) => category === '文化传承').map(({ no }) => no)
  expect(await wholeOrder(t.guest, { order: 'number', categoryId: 'wenhua' })).toEqual(expected)
  expect(await list(t.guest, { categoryId: 'nothing' })).toEqual({
    cards: [],
    total: 0,
    orderDay: '2020-11-26',
    next: null,
  })
})

test('a work is found by its public number and by words of its title', async () => {
  const [work] = hebeiWorks
  for (const search of ['001', '1', '００１']) {
    const { cards } = await list(t.guest, { search, order: 'number' })
    expect(cards.filter(({ number }) => number === '001')).toHaveLength(1)
  }
  const { cards } = await list(t.guest, { search: work?.title ?? '' })
  expect(cards.map(({ title }) => title)).toEqual([work?.title])
  expect((await list(t.guest, { search: '$where' })).total).toBe(0)
})

test('costs the same number of database calls for 1 and 30 works: none while the instance remembers', async () => {
  await list(t.guest)
  for (const limit of [1, 30]) {
    await list(t.guest, { limit })
    expect(t.databaseCalls('listEntries')).toBe(0)
  }
})

test('one work opens with everything that is public of it', async () => {
  const [work] = hebeiWorks
  const reply = await t.guest.entry.openEntry({ contestId, entryId: 'hebei-2020-001' })
  expect(reply).toEqual({
    ok: true,
    value: {
      entry: {
        entryId: 'hebei-2020-001',
        number: '001',
        title: work?.title,
        authors: work?.authors,
        unit: work?.unit ?? null,
        city: work?.city,
        categoryId: expect.any(String),
        introduction: work?.intro,
        seconds: work?.seconds,
        orientation: work?.orientation,
        cover: expect.stringContaining(work?.cover ?? ''),
        items: [
          {
            video: expect.stringContaining(work?.clip ?? ''),
            cover: expect.stringContaining(work?.cover ?? ''),
            seconds: work?.seconds,
            orientation: work?.orientation,
            link: null,
          },
        ],
      },
    },
  })
})

test('what is not public stays where it is', async () => {
  await t.database.collection('entries').doc('hebei-2020-150').update({ status: 'taken-down' })
  const gone = await t.guest.entry.openEntry({ contestId, entryId: 'hebei-2020-150' })
  expect(gone).toEqual({ ok: false, error: { code: 'ENTRY_TAKEN_DOWN' } })

  const notFound = { ok: false, error: { code: 'ENTRY_NOT_FOUND' } }
  expect(await t.guest.entry.openEntry({ contestId, entryId: 'hebei-2020-999' })).toEqual(notFound)
  // A work of another contest, by way of a contest that is open.
  expect(await t.guest.entry.openEntry({ contestId, entryId: 'secret-001' })).toEqual(notFound)

  const noContest = { ok: false, error: { code: 'CONTEST_NOT_FOUND' } }
  for (const secret of ['secret', 'nowhere']) {
    expect(await t.as('owner-1').entry.listEntries({ contestId: secret })).toEqual(noContest)
    expect(await t.guest.entry.openEntry({ contestId: secret, entryId: 'secret-001' })).toEqual(noContest)
    expect(await t.guest.entry.pickEntries({ contestId: secret, entryIds: ['secret-001'] })).toEqual(
      noContest,
    )
    expect(await t.guest.contest.openContest({ contestId: secret })).toEqual(noContest)
    expect(await t.guest.voting.ranking({ contestId: secret })).toEqual(noContest)
  }
  const listed = await t.guest.contest.listContests({})
  expect(listed).toMatchObject({ ok: true, value: { contests: [{ contestId }] } })
  expect(listed.ok && listed.value.contests).toHaveLength(1)
})

test('cards of named works, unknown ones left out', async () => {
  const entryIds = ['hebei-2020-003', 'secret-001', 'hebei-2020-001', 'nothing']
  const reply = await t.guest.entry.pickEntries({ contestId, entryIds })
  expect(reply.ok && reply.value.cards.map(({ number }) => number)).toEqual(['001', '003'])
})
