import { errorCodes } from '#shared/contract/index'
import { exampleFactsOf } from '../../../tests/fixtures/exampleFacts'
import { messageCodes, messageOf } from './messages.zh'
import type { ClientRefusal } from './refusal'

const ours = ['LOST_REPLY', 'OFFLINE', 'TIMEOUT']
const messageFor = (code: string, more = {}) =>
  messageOf({ code, ...exampleFactsOf(code), ...more } as unknown as ClientRefusal)

test('every code of the contract and of the network has its words, and no words are left over', () => {
  expect(messageCodes().sort()).toEqual([...errorCodes(), ...ours].sort())
})

test.each(messageCodes())('%s: short words, whole sentences, no gaps', (code) => {
  const { title, text } = messageFor(code)
  expect(title).toMatch(/^[^。！]{2,16}$/)
  expect(text).toMatch(/^.{6,80}$/)
  expect(text).toMatch(/[。）\w]$/)
  expect(title + text).not.toMatch(/undefined|NaN|null|\[object/)
})

test('a network refusal says whether anything may have been done', () => {
  expect(messageFor('OFFLINE').text).toContain('还没有提交')
  expect(messageFor('LOST_REPLY').text).toContain('再试一次不会重复')
  expect(messageFor('LOST_REPLY', { during: 'read' }).text).not.toContain('提交')
})

test('a limit says how many are left and when the next day begins, in Beijing', () => {
  expect(messageFor('OVER_DAILY_LIMIT', { left: 3 })).toEqual({
    title: '今天还能投 3 票',
    text: '每天最多 10 票，11月27日 00:00 起又可以投。这一次没有计入。',
  })
  expect(messageFor('OVER_DAILY_LIMIT', { left: 0 }).title).toBe('今天的票投完了')
  // Another work may still be voted for.
  expect(messageFor('OVER_DAILY_LIMIT', { of: 'votesPerEntry', atMost: 2, left: 0 })).toEqual({
    title: '这件作品今天的票投完了',
    text: '每件作品每天最多 2 票，11月27日 00:00 起又可以投。这一次没有计入。',
  })
  expect(messageFor('OVER_DAILY_LIMIT', { of: 'ballots', left: 1 }).title).toBe('今天还能投 1 次')
  expect(messageFor('OVER_CONTEST_LIMIT', { of: 'votesPerCategory', left: 0 }).title).toBe(
    '这个组别的票投完了',
  )
})

test('a code from a newer cloud still gets words', () => {
  expect(messageFor('SOMETHING_NEW').text).toContain('更新')
})
