import { instantOf } from '#shared/lib/day'
import { presets } from '#shared/presets/index'
import { afterWithdrawal, badgeOf, type MyRow, nextStageText, standingText } from './standing'

const until = instantOf('2020-11-16 00:00')
const open = { editUntil: until, sendUntil: until, mayWithdraw: true, mayRestore: false }
const shut = { editUntil: null, sendUntil: null, mayWithdraw: false, mayRestore: false }
const row = (more: Partial<MyRow>) =>
  ({ state: 'draft', mendBy: null, rights: open, publicFace: null, isChanged: false, ...more }) as MyRow

test.each<[Partial<MyRow>, string, string]>([
  [{}, '草稿', '还没有提交，请在 11月16日 00:00 之前提交。'],
  [{ rights: shut }, '草稿', '征集已经结束，这份草稿没有提交。'],
  [{ state: 'submitted' }, '审核中', '已提交，正在排队审核；11月16日 00:00 之前还可以修改。'],
  [{ state: 'submitted', rights: shut }, '审核中', '已提交，正在排队审核。'],
  [{ state: 'submitted', isChanged: true }, '审核中', '你改过但还没有重新提交，审核看到的是上次提交的内容。'],
  [
    { state: 'returned', mendBy: instantOf('2020-11-13 18:00') },
    '需要修改',
    '请按审核意见修改，在 11月13日 18:00 之前重新提交。',
  ],
  [{ state: 'returned', rights: shut }, '需要修改', '补正的时间已经过了。'],
  [{ state: 'approved' }, '审核通过', '审核已经通过，等待入围名单公布。'],
  [{ state: 'rejected', rights: shut }, '未通过', '没有通过审核，原因见下面的记录。'],
  [{ state: 'withdrawn', rights: shut }, '已撤回', '你撤回了这件作品，审核和评选都不会再看它。'],
  [
    { state: 'approved', publicFace: { number: '037', isTakenDown: false } },
    '入围 037 号',
    '已经公开，大家可以在赛事页看到它。',
  ],
  [
    { state: 'approved', publicFace: { number: '037', isTakenDown: true } },
    '已下架',
    '公开页面已经下架，原因见下面的记录。',
  ],
])('%j: %s', (more, badge, text) => {
  expect(badgeOf(row(more))[0]).toBe(badge)
  expect(standingText(row(more))).toBe(text)
})

test('a work that was taken back: it may be restored while entering is open', () => {
  const { stages } = presets['hebei-2020']
  const withdrawn = (mayRestore: boolean) => ({ rights: { ...row({}).rights, mayRestore } })
  expect(afterWithdrawal(withdrawn(true), stages, instantOf('2020-11-10 12:00'))).toBe(
    '11月16日 00:00 之前可以恢复成草稿，填过的内容和视频都在，改好再提交一次就行。',
  )
  expect(afterWithdrawal(withdrawn(false), stages, instantOf('2020-11-20 12:00'))).toBe(
    '现在不在征集时间里，不能恢复了。填过的内容还保留在这里，只有你自己看得到。',
  )
})

test('what comes next, by the contest’s own calendar', () => {
  const { stages } = presets['hebei-2020']
  expect(nextStageText(stages, instantOf('2020-11-10 12:00'))).toBe('初评：11月16日 00:00 开始')
  expect(nextStageText(stages, instantOf('2020-12-01 12:00'))).toBe('专家评审：12月中旬')
  expect(nextStageText(stages, instantOf('2030-01-01 00:00'))).toBeUndefined()
})
