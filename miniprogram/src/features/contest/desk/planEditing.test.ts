import { hebei2020 } from '#shared/presets/hebei2020'
import type { ClientReply } from '@/api/refusal'
import { type EditingPorts, type OpenedPlan, openPlanEditing } from './planEditing'

type SaveReply = ClientReply<'contest', 'saveContest'>

const openedAt = (version: number, change: object = {}): OpenedPlan =>
  ({
    now: 0,
    contest: {
      ...hebei2020,
      contestId: 'c',
      status: 'draft',
      publishedAt: null,
      version,
      votingStops: [],
      ...change,
    },
    edits: {},
    mayChange: true,
    facts: { votesExist: false, usedCategoryIds: [] },
  }) as unknown as OpenedPlan

const savedAs = (version: number): SaveReply => ({ ok: true, value: { version, faults: [], changes: [] } })

/** A desk without a cloud: what was asked, and a clock that is wound by hand. */
const openDesk = (opened: OpenedPlan, kept?: unknown) => {
  const waiting: (() => void)[] = []
  const desk = {
    opened,
    kept,
    saves: [] as Parameters<EditingPorts['save']>[0][],
    answer: (): SaveReply => savedAs(opened.contest.version + desk.saves.length),
    rest: async () => {
      for (const deed of waiting.splice(0)) deed()
      for (let turn = 0; turn < 5; turn++) await Promise.resolve()
    },
  }
  const editing = openPlanEditing({
    open: async () => ({ ok: true, value: desk.opened }),
    save: async (input) => {
      desk.saves.push(input)
      return desk.answer()
    },
    keep: (draft) => {
      desk.kept = draft
    },
    kept: () => desk.kept,
    later: (deed) => {
      waiting.push(deed)
      return () => void waiting.splice(waiting.indexOf(deed), 1)
    },
    now: () => 0,
  })
  return { desk, editing }
}

test('typing is kept at once, and saved when fingers rest', async () => {
  const { desk, editing } = openDesk(openedAt(3))
  await editing.open()
  editing.change('theme', '一')
  editing.change('theme', '一二')
  expect(desk.kept).toEqual({ baseVersion: 3, patch: { theme: '一二' } })
  expect(desk.saves).toEqual([])
  await desk.rest()
  expect(desk.saves).toEqual([{ baseVersion: 3, patch: { theme: '一二' } }])
  expect(editing.state()).toMatchObject({ save: 'saved', opened: { contest: { version: 4, theme: '一二' } } })
  expect(desk.kept).toBeUndefined()
})

test('a draft that a closed app left behind is found again and saved', async () => {
  const { desk, editing } = openDesk(openedAt(3), { baseVersion: 3, patch: { theme: '昨晚写的' } })
  await editing.open()
  expect(editing.state()?.plan.theme).toBe('昨晚写的')
  await desk.rest()
  expect(desk.saves).toHaveLength(1)
})

test('who is told of a colleague keeps the text, and it is saved by their own decision alone', async () => {
  const { desk, editing } = openDesk(openedAt(3))
  await editing.open()
  editing.change('theme', '我的')
  const edit = { version: 4, at: 9, by: '方竹' }
  desk.opened = { ...openedAt(4, { theme: '他的' }), edits: { theme: edit } }
  desk.answer = () => ({
    ok: false,
    error: { code: 'EDITED_MEANWHILE', by: '方竹', at: 9, version: 4, fields: ['theme'] },
  })
  await desk.rest()
  expect(editing.state()).toMatchObject({ save: 'held', plan: { theme: '我的' } })
  expect(editing.state()?.foreign).toEqual([{ field: 'theme', by: '方竹', at: 9 }])

  desk.answer = () => savedAs(5)
  editing.keepMine()
  await desk.rest()
  expect(desk.saves.at(-1)).toEqual({ baseVersion: 4, patch: { theme: '我的' } })
  expect(editing.state()).toMatchObject({ save: 'saved', foreign: [] })
})

test('their text instead', async () => {
  const { desk, editing } = openDesk(openedAt(4, { theme: '他的' }), {
    baseVersion: 3,
    patch: { theme: '我的' },
  })
  desk.opened = { ...desk.opened, edits: { theme: { version: 4, at: 9, by: '方竹' } } }
  await editing.open()
  editing.takeTheirs()
  expect(editing.state()).toMatchObject({ save: 'saved', plan: { theme: '他的' } })
  expect(desk.saves).toEqual([])
})

test('offline: kept here, and tried again until it is saved', async () => {
  const { desk, editing } = openDesk(openedAt(3))
  await editing.open()
  editing.change('theme', '一')
  desk.answer = () => ({ ok: false, error: { code: 'OFFLINE', during: 'write' } })
  await desk.rest()
  expect(editing.state()).toMatchObject({ save: 'failed', plan: { theme: '一' } })
  expect(desk.kept).toEqual({ baseVersion: 3, patch: { theme: '一' } })
  desk.answer = () => savedAs(4)
  await desk.rest()
  expect(editing.state()?.save).toBe('saved')
})

test('what the public must be told is not saved by itself', async () => {
  const { desk, editing } = openDesk(openedAt(3, { status: 'published', publishedAt: 0 }))
  await editing.open()
  editing.change('name', '另一个名称')
  await desk.rest()
  expect(desk.saves).toEqual([])
  expect(editing.state()).toMatchObject({ save: 'held', changes: [{ code: 'NAME_CHANGED' }] })

  const announcement = { title: '更名', text: '更名公告', reason: '与批文一致' }
  expect(await editing.send(announcement)).toBe(true)
  expect(desk.saves).toEqual([{ baseVersion: 3, patch: { name: '另一个名称' }, announcement }])
})

test('what may not be changed any more is taken back alone; the rest is saved', async () => {
  const { desk, editing } = openDesk(openedAt(3, { status: 'published', publishedAt: 0 }))
  await editing.open()
  editing.change('name', '另一个名称')
  editing.change('introduction', '写得更清楚的介绍')
  await desk.rest()
  expect(editing.state()?.save).toBe('held')
  editing.undo(['name'])
  await desk.rest()
  expect(desk.saves).toEqual([{ baseVersion: 3, patch: { introduction: '写得更清楚的介绍' } }])
})

test('an observer types nothing', async () => {
  const { desk, editing } = openDesk({ ...openedAt(3), mayChange: false })
  await editing.open()
  editing.change('theme', '一')
  await desk.rest()
  expect(desk.saves).toEqual([])
  expect(editing.state()?.plan.theme).toBe(hebei2020.theme)
})
