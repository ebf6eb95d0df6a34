import { defaultReview } from '#shared/model/review'
import { fieldOfReason, nextAfter, stepFrom } from './order'

const decided =
  (...ids: readonly string[]) =>
  ({ entryId }: { readonly entryId: string }) =>
    ids.includes(entryId)
const row = (entryId: string, isMine?: boolean) => ({
  entryId,
  submittedAt: 1,
  claim: isMine === undefined ? null : { isMine },
})
const rows = [row('a'), row('b', false), row('c', true), row('d')]

test('the next is below, and what a colleague holds is passed over', () => {
  expect(nextAfter(rows, 'a', decided())).toBe('c')
  expect(nextAfter(rows, 'c', decided())).toBe('d')
})

test('at the end the queue goes on with what is left above', () => {
  expect(nextAfter(rows, 'd', decided())).toBe('a')
  expect(nextAfter(rows, 'd', decided('a'))).toBe('c')
  expect(nextAfter(rows, 'd', decided('a', 'c'))).toBeUndefined()
})

test('a work is never its own next, and an unknown one leads to the first', () => {
  expect(nextAfter([row('a')], 'a', decided())).toBeUndefined()
  expect(nextAfter(rows, undefined, decided())).toBe('a')
  expect(nextAfter(rows, 'gone', decided('a'))).toBe('c')
  expect(nextAfter([], 'a', decided())).toBeUndefined()
})

test('steps go through everything that is shown, and stop at both ends', () => {
  expect(stepFrom(rows, 'a', 1)).toBe('b')
  expect(stepFrom(rows, 'a', -1)).toBeUndefined()
  expect(stepFrom(rows, 'd', 1)).toBeUndefined()
  expect(stepFrom(rows, undefined, 1)).toBe('a')
})

test('the usual reasons are proposed at the field that they are about', () => {
  expect(defaultReview.reasons.map(fieldOfReason)).toEqual([
    ...Array(7).fill('items.0'),
    ...Array(2).fill('items.0'),
    '',
    'introduction',
    'authors',
  ])
  expect(fieldOfReason('标题里有错别字')).toBe('title')
  expect(fieldOfReason('请补充说明')).toBe('')
})
