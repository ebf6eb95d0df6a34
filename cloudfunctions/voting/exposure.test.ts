import type { TestCloud } from '../../tests/cloud'
import { newKey, openHebei } from '../../tests/season'

const contestId = 'hebei-2020'
const entry = (number: number) => `hebei-2020-${String(number).padStart(3, '0')}`

let t: TestCloud
beforeEach(async () => {
  t = await openHebei({ instancesPerFunction: 1, at: '2020-11-26 09:30' })
})
afterEach(() => t.close())

const list = async (who: string, input: object = {}) => {
  const reply = await t.as(who).entry.listEntries({ contestId, limit: 30, ...input })
  if (!reply.ok) throw new Error(reply.error.code)
  return { ids: reply.value.cards.map(({ entryId }) => entryId), ...reply.value }
}

test('another order every day, and one list keeps its own over midnight', async () => {
  const first = await list('voter-1')
  expect((await list('voter-1')).ids).toEqual(first.ids)
  expect((await list('voter-2')).ids).not.toEqual(first.ids)
  await t.at('2020-11-27 00:00')
  expect((await list('voter-1')).ids).not.toEqual(first.ids)
  const second = await list('voter-1', { offset: 30, orderDay: first.orderDay })
  expect(second.ids.filter((id) => first.ids.includes(id))).toEqual([])
})

test('works that were watched are left out, by the phone’s own memory', async () => {
  const { ids, total } = await list('voter-1')
  const left = await list('voter-1', { except: ids })
  expect(left.total).toBe(total - ids.length)
  expect(left.ids.filter((id) => ids.includes(id))).toEqual([])
})

test('what was shown is one write however many works, and staff alone see it', async () => {
  const shown = (...entryIds: string[]) => t.guest.voting.reportShown({ contestId, entryIds })
  await shown(entry(1), entry(2), entry(2), 'no-such-work')
  await shown(entry(2))
  expect(t.databaseCalls('reportShown')).toBe(1)
  await shown(...Array.from({ length: 30 }, (_, index) => entry(index + 1)))
  expect(t.databaseCalls('reportShown')).toBe(1)
  const count = await t.as('observer-1').voting.standings({ contestId })
  expect(count).toMatchObject({ ok: true, value: { impressions: { [entry(1)]: 20, [entry(2)]: 30 } } })
  expect(await t.as('juror-1').voting.standings({ contestId })).toEqual({
    ok: false,
    error: { code: 'FORBIDDEN' },
  })
})

test('a work’s curve: its hours, one read for any number of days', async () => {
  const cast = async (who: string, votes: number) => {
    const lines = [{ entryId: entry(7), votes }]
    await t.as(who).voting.castVotes({ contestId, lines, key: newKey() })
    await t.timer('voting', 'settle')
  }
  const curve = async () => {
    const reply = await t.guest.voting.entryCurve({ contestId, entryId: entry(7) })
    if (!reply.ok) throw new Error(reply.error.code)
    return reply.value.points.map(({ votes }) => votes)
  }
  await cast('voter-1', 2)
  await cast('voter-2', 3)
  await t.at('2020-11-26 10:10')
  await cast('voter-3', 4)
  await t.at('2020-11-28 22:00')
  await cast('voter-1', 1)
  expect(await curve()).toEqual([5, 9, 10])
  expect(t.databaseCalls('entryCurve')).toBeLessThanOrEqual(3)
  expect(await curve()).toEqual([5, 9, 10])
  expect(t.databaseCalls('entryCurve')).toBe(0)
})
