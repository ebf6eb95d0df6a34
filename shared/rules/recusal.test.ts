import { recusalOf, titleWithoutNames, withoutNames } from './recusal'

const member = { juror: 'o-juror', name: '魏长风', unit: '唐山市总工会', recusals: {} }
const work = { entryId: 'w-1', authors: [{ name: '苏建波' }], unit: '保定学院', owner: 'o-entrant' }

test.each([
  [{}, {}, undefined],
  [{}, { owner: 'o-juror' }, 'self'],
  [{}, { authors: [{ name: '苏建波' }, { name: '魏 长风' }] }, 'self'],
  [{ name: '' }, { authors: [{ name: '' }] }, undefined],
  [{}, { unit: '唐山市总工会宣传部' }, 'unit'],
  [{ unit: '' }, { unit: '' }, undefined],
  [{ unit: '一中' }, { unit: '石家庄一中' }, undefined],
  [{ unit: '一中' }, { unit: '一中' }, 'unit'],
  [{ recusals: { 'w-1': { reason: 'declared', words: '同学', at: 1 } } }, {}, 'declared'],
] as const)('%j judging %j', (juror, changed, reason) => {
  expect(recusalOf({ ...member, ...juror } as typeof member, { ...work, ...changed })).toBe(reason)
})

test('a blind panel reads neither names nor units', () => {
  const named = { authors: [{ name: '苏建波' }, { name: '李' }], unit: '保定学院' }
  expect(withoutNames('保定学院推荐：苏建波的一天', named)).toBe('○○推荐：○○的一天')
  expect(withoutNames('李家庄的春天', named)).toBe('李家庄的春天')
})

test.each([
  ['省总工会：我身边的党员', '我身边的党员'],
  ['我身边的党员——省总工会', '我身边的党员'],
  ['我身边的党员（省总工会）', '我身边的党员'],
  ['省总工会 苏建波 · 守岛', '守岛'],
  ['《守岛》', '《守岛》'],
  ['省总工会的一天', '○○的一天'],
  ['省总工会', '○○'],
  ['（别人）守岛 - 二', '（别人）守岛 - 二'],
])('the title %s is %s to a blind panel', (title, told) => {
  const names = { authors: [{ name: '苏建波' }], unit: '省总工会' }
  expect(titleWithoutNames(title, names)).toBe(told)
})
