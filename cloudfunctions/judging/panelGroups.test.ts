import type { Panel, ScoreBook } from '#shared/model/judging'
import type { TestCloud } from '../../tests/cloud'
import { hebeiContest } from '../../tests/fixtures/contests'
import { inPanel, juror, jurorId, openJudging, workId, worksOf } from '../../tests/judging'

let t: TestCloud
afterEach(() => t.close())

const [one = '', two = ''] = hebeiContest.categories.map(({ categoryId }) => categoryId)
const groups = [
  { groupId: 'first', name: '第一组', categoryIds: [one] },
  { groupId: 'second', name: '第二组', categoryIds: [two] },
]
const assign = (members: Readonly<Record<number, string>>, more: object = {}) =>
  t.as('organizer-1').judging.assignPanel({
    ...inPanel,
    jurors: Object.entries(members).map(([index, groupId]) => ({
      personId: jurorId(Number(index)),
      groupId,
    })),
    ...more,
  })
const panel = async () => (await t.all<Panel>('panels'))[0]
const refused = (code: string, more = {}) => ({ ok: false, error: { code, ...more } })
const open = () => openJudging({ works: 12, jurors: 6, panel: { groups, readersPerEntry: 2 } })
const four = { 0: 'first', 1: 'first', 2: 'second', 3: 'second' }

test('a group’s jurors read its works and no other’s', async () => {
  t = await open()
  expect(await assign(four)).toEqual({ ok: true, value: { works: 12, added: 24, short: 0 } })
  const groupOf = (await panel())?.groupOf ?? {}
  for (const index of [0, 1, 2, 3]) {
    const mine = await worksOf(t, index)
    expect(new Set(mine.map((entryId) => groupOf[entryId]))).toEqual(new Set([four[index as 0]]))
  }
  const strange = Object.keys(groupOf).find((entryId) => groupOf[entryId] === 'second') ?? ''
  expect(await juror(t, 0).openAssignment({ ...inPanel, entryId: strange })).toEqual(
    refused('ENTRY_NOT_ASSIGNED'),
  )
  const members = await t.as('organizer-1').judging.panelProgress(inPanel)
  expect(members).toMatchObject({
    value: { members: expect.arrayContaining([expect.objectContaining({ group: '第一组' })]) },
  })
})

test('a work goes where staff say, and stays there', async () => {
  t = await open()
  const byCategory = await assign(four, { placed: [{ work: workId(0), groupId: 'second' }] })
  expect(byCategory).toMatchObject({ ok: true })
  expect((await panel())?.groupOf?.[workId(0)]).toBe('second')
  await assign({}, { reason: '再看一遍', placed: [{ work: workId(0), groupId: 'first' }] })
  expect((await panel())?.groupOf?.[workId(0)]).toBe('second')
})

test('everybody has a group of the panel, and every group enough jurors', async () => {
  t = await open()
  expect(await assign({ 0: 'first', 1: 'first', 2: 'second' })).toEqual(
    refused('JURORS_TOO_FEW', { atLeast: 2, group: '第二组' }),
  )
  expect(await assign({ ...four, 4: 'third' })).toEqual(refused('GROUP_NOT_FOUND'))
  const ungrouped = { ...inPanel, jurors: [0, 1, 2].map((index) => ({ personId: jurorId(index) })) }
  expect(await t.as('organizer-1').judging.assignPanel(ungrouped)).toEqual(refused('GROUP_NOT_FOUND'))
  expect(await assign(four, { placed: [{ work: 'nowhere', groupId: 'first' }] })).toEqual(
    refused('WORKS_NOT_FOUND', { numbers: ['nowhere'] }),
  )
  expect(await t.all('panels')).toEqual([])
})

test('who leaves is replaced from their own group, on record', async () => {
  t = await open()
  await assign({ ...four, 4: 'first' })
  const before = (await t.all<ScoreBook>('scoreBooks')).filter(({ groupId }) => groupId === 'second')
  await t.as('organizer-1').judging.releaseJuror({ ...inPanel, personId: jurorId(0), reason: '出差' })
  const after = await t.all<ScoreBook>('scoreBooks')
  expect(after.filter(({ groupId }) => groupId === 'second')).toEqual(before)
  const groupOf = (await panel())?.groupOf ?? {}
  const first = after.filter(({ groupId, left }) => groupId === 'first' && !left)
  for (const { entryIds } of first) for (const entryId of entryIds) expect(groupOf[entryId]).toBe('first')
})
