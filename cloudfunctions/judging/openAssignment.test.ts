import type { TestCloud } from '../../tests/cloud'
import { assign, copyIdOf, inPanel, juror, openJudging, secrets, tick, worksOf } from '../../tests/judging'

let t: TestCloud
afterEach(() => t.close())

const first = async (index: number) => (await worksOf(t, index))[0] ?? ''

test('a work to judge: the copy that phones play, and the way on', async () => {
  t = await openJudging({ works: 4, jurors: 3 })
  await assign(t, 3)
  const entryId = await first(0)
  const number = Number(entryId.slice(-4))
  const reply = await juror(t, 0).openAssignment({ ...inPanel, entryId })
  expect(reply).toMatchObject({
    value: {
      work: {
        entryId,
        place: 1,
        authors: [`作者${number}号`],
        items: [{ fileId: copyIdOf(number), link: null }],
        votes: null,
      },
      sheet: null,
      previous: null,
      assigned: 4,
      left: 4,
    },
  })
})

test('a blind panel’s replies hold no name and no unit, and no panel’s hold what is hidden', async () => {
  for (const blind of [true, false]) {
    t = await openJudging({ works: 6, jurors: 3, panel: { blind } })
    await assign(t, 3)
    const entryIds = await worksOf(t, 0)
    const replies = [await juror(t, 0).listMyPanels({}), await juror(t, 0).listMyAssignments(inPanel)]
    for (const entryId of entryIds)
      replies.push((await juror(t, 0).openAssignment({ ...inPanel, entryId })) as never)
    replies.push((await tick(t, 0, entryIds[0] ?? '', true)) as never)
    replies.push((await tick(t, 0, entryIds[0] ?? '', true)) as never)
    const told = JSON.stringify(replies)
    for (const secret of Object.values(secrets)) expect(told).not.toContain(secret)
    const names = ['作者0号', '作者3号', '唐山市总工会', '保定学院', '"城市"', '唐山']
    if (blind) for (const name of names) expect(told).not.toContain(name)
    else expect(told).toContain('作者3号')
    if (blind) await t.close()
  }
})

test('a blind panel is not told where a film was published, but for a work that is a link alone', async () => {
  const link = { platform: 'douyin', address: 'https://v.douyin.com/author' } as const
  const linked = async (blind: boolean, fileId: string | null) => {
    t = await openJudging({
      ...{ works: 1, jurors: 3, panel: { blind } },
      submission: { items: [{ fileId: 'cloud://test/original-0000.mov', link }] },
    })
    await assign(t, 3)
    if (fileId === null)
      await t.database
        .collection('submissions')
        .where({ _id: 'work-0000' })
        .update({ items: [{ fileId, link }] })
    const reply = await juror(t, 0).openAssignment({ ...inPanel, entryId: 'work-0000' })
    if (!reply.ok) throw new Error(reply.error.code)
    return reply.value.work.items[0]?.link
  }
  expect(await linked(true, 'film')).toBeNull()
  await t.close()
  expect(await linked(false, 'film')).toEqual(link)
  await t.close()
  expect(await linked(true, null)).toEqual(link)
})

test('a juror never reads what another gave', async () => {
  t = await openJudging({ works: 3, jurors: 3 })
  await assign(t, 3)
  const entryId = await first(0)
  const words = '只给自己看的一句话'
  await juror(t, 1).saveScores({
    ...{
      ...inPanel,
      entryId,
      scores: {},
      tick: true,
      comment: words,
      baseVersion: 0,
      key: 'key-of-another-one',
    },
  })
  const replies = [
    await juror(t, 0).listMyPanels({}),
    await juror(t, 0).listMyAssignments(inPanel),
    await juror(t, 0).openAssignment({ ...inPanel, entryId }),
    await juror(t, 0).panelRanking(inPanel),
    await juror(t, 0).panelProgress(inPanel),
  ]
  expect(JSON.stringify(replies)).not.toContain(words)
  expect(replies.slice(2)).toMatchObject([
    { value: { sheet: null } },
    { error: { code: 'FORBIDDEN' } },
    { error: { code: 'FORBIDDEN' } },
  ])
})

test('somebody else’s work, or somebody outside', async () => {
  t = await openJudging({ works: 9, jurors: 6 })
  await assign(t, 5)
  const mine = await worksOf(t, 0)
  const others = (await Promise.all([1, 2, 3, 4].map((index) => worksOf(t, index)))).flat()
  const entryId = others.find((one) => !mine.includes(one)) ?? ''
  expect(await juror(t, 0).openAssignment({ ...inPanel, entryId })).toMatchObject({
    error: { code: 'ENTRY_NOT_ASSIGNED' },
  })
  expect(await juror(t, 5).openAssignment({ ...inPanel, entryId })).toMatchObject({
    error: { code: 'PANEL_NOT_FOUND' },
  })
})

test('a work that was withdrawn is shown to nobody and waited for by nobody', async () => {
  t = await openJudging({ works: 3, jurors: 3 })
  await assign(t, 3)
  const [gone = '', ...others] = await worksOf(t, 0)
  await t.database.collection('submissions').where({ _id: gone }).update({ state: 'withdrawn' })
  expect(await worksOf(t, 0)).toEqual(others)
  for (const entryId of others) await tick(t, 0, entryId, true)
  expect(await juror(t, 0).signOff(inPanel)).toMatchObject({ ok: true })
})

test('the final jury judges what is public, with the same engine', async () => {
  t = await openJudging({ works: 1, jurors: 5 })
  await t.close()
  const { openHebei } = await import('../../tests/season')
  const { personOf } = await import('../../tests/fixtures/people')
  const { personIdOf } = await import('../_data/roles')
  const { hebeiContest } = await import('../../tests/fixtures/contests')
  const stages = hebeiContest.stages.map(({ wording, ...stage }) => stage)
  const panels = hebeiContest.panels.map((panel) => ({ ...panel, readersPerEntry: 2, jurorsSeeVotes: true }))
  t = await openHebei({ at: '2020-12-12 20:00', season: { contest: { ...hebeiContest, stages, panels } } })
  const jury = { contestId: 'hebei-2020', panelId: 'jury' }
  const jurors = ['juror-1', 'juror-2'].map((personaId) => ({
    personId: personIdOf('hebei-2020', personOf(personaId).openid),
  }))
  expect(await t.as('owner-1').judging.assignPanel({ ...jury, jurors })).toMatchObject({
    value: { works: 150, added: 300, short: 0 },
  })
  const mine = await t.as('juror-1').judging.listMyAssignments(jury)
  if (!mine.ok) throw new Error(mine.error.code)
  const entryId = mine.value.works[0]?.entryId ?? ''
  const scores = { theme: 850, content: 900 }
  const save = {
    ...jury,
    entryId,
    scores,
    tick: null,
    comment: '光线好',
    baseVersion: 0,
    key: 'a-key-of-sixteen-or',
  }
  expect(await t.as('juror-1').judging.saveScores(save)).toMatchObject({ value: { total: 875 } })
  expect(await t.as('juror-1').judging.openAssignment({ ...jury, entryId })).toMatchObject({
    value: { work: { votes: 0, items: [{ fileId: expect.stringContaining('.mp4') }] }, left: 149 },
  })
})
