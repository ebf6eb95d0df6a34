import type { ContestPlan } from '#shared/model/contest'
import { hebei2020 } from '#shared/presets/hebei2020'
import { afterSave, draftFrom, emptyDraft, fieldsOf, planWith, rebased, withChange } from './draft'

const plan: ContestPlan = hebei2020

test('what is typed stands over what is saved, and typed back it is no change', () => {
  const typed = withChange(emptyDraft(3), plan, 'theme', '新主题')
  expect(planWith(plan, typed).theme).toBe('新主题')
  expect(planWith(plan, typed).name).toBe(plan.name)
  expect(fieldsOf(withChange(typed, plan, 'theme', plan.theme))).toEqual([])
})

test('what is typed while a save is under way is still to be saved', () => {
  const first = withChange(emptyDraft(3), plan, 'theme', '一')
  const second = withChange(first, plan, 'theme', '一二')
  expect(afterSave(second, first.patch, 4)).toEqual({ baseVersion: 4, patch: { theme: '一二' } })
  expect(fieldsOf(afterSave(first, first.patch, 4))).toEqual([])
})

const byColleague = { version: 5, at: 1, by: '方竹' }

test('another field of a colleague is simply taken over', () => {
  const typed = withChange(emptyDraft(4), plan, 'theme', '我的')
  const { draft, foreign } = rebased(typed, { ...plan, name: '新名称' }, 5, { name: byColleague })
  expect(foreign).toEqual([])
  expect(draft).toEqual({ baseVersion: 5, patch: { theme: '我的' } })
})

test('the same field is told, and what was typed stays', () => {
  const typed = withChange(emptyDraft(4), plan, 'theme', '我的')
  const { draft, foreign } = rebased(typed, { ...plan, theme: '他的' }, 5, { theme: byColleague })
  expect(foreign).toEqual([{ field: 'theme', by: '方竹', at: 1 }])
  expect(draft.patch).toEqual({ theme: '我的' })
})

test('two who wrote the same have nothing to settle', () => {
  const typed = withChange(emptyDraft(4), plan, 'theme', '一样')
  expect(rebased(typed, { ...plan, theme: '一样' }, 5, { theme: byColleague })).toEqual({
    draft: emptyDraft(5),
    foreign: [],
  })
})

test('a save whose reply was lost is no colleague', () => {
  const typed = withChange(emptyDraft(4), plan, 'theme', '一二')
  const { foreign } = rebased(typed, { ...plan, theme: '一' }, 5, { theme: byColleague }, { theme: '一' })
  expect(foreign).toEqual([])
})

test.each([undefined, null, 'junk', {}, { patch: {} }, { baseVersion: '1', patch: {} }])(
  'a storage that holds %j holds no draft',
  (found) => expect(draftFrom(found)).toBeUndefined(),
)
