import { errorCodes } from '#shared/contract/index'
import { messageCodes, messageOf } from './messages.zh'
import type { ClientRefusal } from './refusal'

const ours = ['LOST_REPLY', 'OFFLINE', 'TIMEOUT']
const facts = {
  during: 'write',
  requestId: 'r-1',
  opensAt: 1_606_320_000_000,
  closedAt: 1_607_616_000_000,
  nextDayAt: 1_606_406_400_000,
  of: 'votes',
  atMost: 10,
  left: 3,
  minWorks: 5,
  maxWorks: 5,
  votesPerWork: 1,
  retryAfterMs: 1200,
  since: 1_606_320_000_000,
  reason: '服务器检修，预计两小时',
  by: '苏梅',
  at: 1_606_320_000_000,
  faults: [{}, {}],
  changes: [{}],
  closesAt: 1_607_616_000_000,
  words: '投票抽奖',
  expiredAt: 1_606_320_000_000,
  nextAt: 1_606_320_000_000,
  atLeast: 2,
  needs: 'observer',
  sheet: { savedAt: 1_606_320_000_000 },
  unsigned: 3,
  works: 2,
  titles: ['海边的早晨'],
  contests: [{ contestId: 'hebei-2020', name: '奋进2020·河北有我', atLeast: 2 }],
  state: 'declined',
  channels: ['unit', 'staff'],
  channel: 'unit',
  name: '何静',
  until: 0,
  ending: 'txt',
  taken: ['mp4', 'mov'],
  bytes: 5_000_000_000,
  limit: 2_000_000_000,
  rows: 6_000,
}
const messageFor = (code: string, more = {}) =>
  messageOf({ code, ...facts, ...more } as unknown as ClientRefusal)

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
  expect(messageFor('OVER_DAILY_LIMIT')).toEqual({
    title: '今天还能投 3 票',
    text: '每天最多 10 票，11月27日 00:00 起又可以投。这一次没有计入。',
  })
  expect(messageFor('OVER_DAILY_LIMIT', { left: 0 }).title).toBe('今天的票投完了')
})

test('a code from a newer cloud still gets words', () => {
  expect(messageFor('SOMETHING_NEW').text).toContain('更新')
})
