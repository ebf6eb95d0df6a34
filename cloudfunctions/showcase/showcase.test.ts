import type { Publicity } from '#shared/model/results'
import type { TestCloud } from '../../tests/cloud'
import { hebeiContest } from '../../tests/fixtures/contests'
import { hebeiWorks } from '../../tests/fixtures/hebei2020'
import { finalAt, finalListOf } from '../../tests/fixtures/showcase'
import { entryIdOf, openHebei } from '../../tests/season'

const contestId = hebeiContest.contestId
const workId = (index: number) => entryIdOf(contestId, hebeiWorks[index]?.no ?? '')
const season = { contest: hebeiContest, works: hebeiWorks }
const refused = (code: string, more = {}) => ({ ok: false, error: { code, ...more } })

const { publicities } = finalListOf(season, 150)

let t: TestCloud
beforeAll(async () => {
  t = await openHebei({ at: '2021-01-02 12:00' })
  await t.write({ publicities })
})
afterAll(() => t.close())

const open = async (more: { offset?: number; limit?: number } = {}) => {
  const reply = await t.guest.showcase.openShowcase({ contestId, ...more })
  if (!reply.ok) throw new Error(reply.error.code)
  return reply.value
}

test('before the list is final nothing of it is told, to nobody', async () => {
  const early = await openHebei({ at: '2020-12-25 12:00' })
  try {
    await early.write({ publicities: publicities.map((one) => ({ ...one, final: null })) })
    const { showcase } = early.as('organizer-1')
    const reply = await early.guest.showcase.openShowcase({ contestId })
    expect(reply).toMatchObject({ value: { contest: { name: hebeiContest.name }, list: null } })
    expect(JSON.stringify(reply)).not.toContain(hebeiWorks[0]?.title ?? 'no works')
    const notFinal = refused('RESULTS_NOT_FINAL')
    expect(await early.guest.showcase.openWinner({ contestId, entryId: workId(0) })).toEqual(notFinal)
    expect(await early.guest.showcase.openStory({ contestId })).toEqual(notFinal)
    expect(await showcase.exportShowcase({ contestId, list: 'winners' })).toEqual(notFinal)
    expect(await showcase.listOriginals({ contestId, list: 'winners', reason: '展播' })).toEqual(notFinal)
    const nowhere = await early.guest.showcase.openShowcase({ contestId: 'nowhere' })
    expect(nowhere).toEqual(refused('CONTEST_NOT_FOUND'))
  } finally {
    await early.close()
  }
})

test('winners by award, a page at a time, also of a contest that was put away', async () => {
  await t.database.collection('contests').doc(contestId).update({ status: 'archived' })
  const first = await open({ limit: 3 })
  expect(first.state).toBe('final')
  expect(first.list).toMatchObject({ finalAt, total: 150, next: 3 })
  expect(first.list?.awards.map(({ name, winners, units }) => [name, winners, units])).toEqual([
    ['一等奖', 1, []],
    ['二等奖', 2, []],
    ['三等奖', 4, []],
    ['优秀奖', 143, []],
    ['优秀组织奖', 1, ['示范融媒体中心']],
  ])
  expect(first.list?.works.map(({ awardId, entryId }) => [awardId, entryId])).toEqual([
    ['award-0', workId(0)],
    ['award-1', workId(1)],
    ['award-1', workId(2)],
  ])
  expect(first.list?.works[0]?.cover).toMatch(/^cloud:/)
  expect((await open({ offset: 148 })).list).toMatchObject({ works: { length: 2 }, next: null })
  expect((await open({ offset: 900 })).list).toMatchObject({ works: [], next: null })
})

test('a work knows what it won, and what stands beside it', async () => {
  expect(await t.guest.showcase.openWinner({ contestId, entryId: workId(1) })).toMatchObject({
    value: {
      ...{ awards: ['二等奖'], place: 1, total: 150 },
      ...{ previous: { entryId: workId(0) }, next: { entryId: workId(2) } },
    },
  })
  expect(await t.guest.showcase.openWinner({ contestId, entryId: workId(149) })).toMatchObject({
    value: { place: 149, next: null },
  })
  expect(await t.guest.showcase.openWinner({ contestId, entryId: 'hebei-2020-999' })).toEqual(
    refused('NOT_A_WINNER'),
  )
})

test('what the public reads of a winner is what the list and the catalogue say, and no more', async () => {
  const { list } = await open({ limit: 48 })
  expect(Object.keys(list?.works[0] ?? {}).sort()).toEqual([
    'author',
    'awardId',
    'cover',
    'entryId',
    'number',
    'orientation',
    'seconds',
    'title',
    'unit',
  ])
  const [kept] = await t.all<Publicity>('publicities', { contestId })
  expect(JSON.stringify(list)).not.toContain(kept?.hash ?? 'no hash')
})
