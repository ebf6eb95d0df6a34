import { messageLimits } from '#shared/model/message'
import { afterTry, kindsToAsk, messageOf, messageWords, noConsents, withConsents } from './messages'

const work = { entryId: 'e-1', contestId: 'c', owner: 'oTEST_me', title: '渤海渔火' }
const none = { openid: 'oTEST_me', left: noConsents, keys: [] }

test('one thing that happened is one message, and only to whom the work belongs', () => {
  const news = { kind: 'approved', at: 1_000 } as const
  expect(messageOf(work, news)).toEqual(messageOf(work, news))
  expect(messageOf(work, news)).toMatchObject({ messageId: 'e-1:approved:1000', to: 'oTEST_me' })
  expect(messageOf(work, { ...news, at: 1_001 })?.messageId).toBe('e-1:approved:1001')
  expect(messageOf({ ...work, owner: null }, news)).toBeUndefined()
  expect(messageOf({ ...work, owner: '' }, news)).toBeUndefined()
})

test('a consent is one message of its kind; sent again it counts once', () => {
  const once = withConsents(none, ['approved', 'approved', 'returned'], 'key-1')
  expect(once.left).toEqual({ ...noConsents, approved: 1, returned: 1 })
  expect(withConsents(once, ['approved'], 'key-1')).toBe(once)
  expect(withConsents(once, ['approved'], 'key-2').left.approved).toBe(2)
  let many = none as ReturnType<typeof withConsents>
  for (let index = 0; index < 100; index++) many = withConsents(many, ['approved'], `key-${index}`)
  expect(many.left.approved).toBe(messageLimits.left)
  expect(many.keys).toHaveLength(messageLimits.keys)
})

test('one is asked for what may happen next and was not agreed to', () => {
  expect(kindsToAsk('submitted', noConsents)).toEqual(['received', 'returned', 'approved'])
  expect(kindsToAsk('submitted', { ...noConsents, returned: 1 })).toEqual(['received', 'approved'])
  expect(kindsToAsk('submitted', { ...noConsents, returned: 1, approved: 1 })).toEqual([])
  expect(kindsToAsk('approved', noConsents)).toEqual(['shortlisted', 'awarded', 'answered'])
  expect(kindsToAsk('approved', { ...noConsents, shortlisted: 1, awarded: 1, answered: 1 })).toEqual([
    'ruled',
  ])
  expect(kindsToAsk('withdrawn', noConsents)).toEqual([])
})

test('what was not taken is tried again a few times; what may have arrived is not', () => {
  const tried = (tries: number) => ({ tries, at: 0 })
  const later = { state: 'waiting', nextAt: 5 + messageLimits.retryMs }
  expect(afterTry(tried(1), 'sent', 5)).toEqual({ state: 'sent', nextAt: 0 })
  expect(afterTry(tried(1), 'busy', 5)).toEqual(later)
  expect(afterTry(tried(messageLimits.tries), 'busy', 5)).toEqual({ state: 'failed', nextAt: 0 })
  expect(afterTry(tried(1), 'refused', 5)).toEqual({ state: 'failed', nextAt: 0 })
  expect(afterTry(tried(1), 'unknown', 5)).toEqual({ state: 'unknown', nextAt: 0 })
  expect(afterTry(tried(1), 'noConsent', 5)).toEqual(later)
  expect(afterTry(tried(9), 'noConsent', messageLimits.consentMs)).toEqual({ state: 'unwanted', nextAt: 0 })
})

test('it says the title, what happened and when, and fits', () => {
  const said = {
    kind: 'returned',
    title: '一二三四五六七八九十一二三四五六七八九十多',
    at: 1,
    mendBy: 9,
  } as const
  expect(messageWords(said)).toEqual({
    title: '一二三四五六七八九十一二三四五六七八九…',
    status: '退回修改',
    at: 9,
  })
  expect(messageWords({ kind: 'answered', title: '', at: 1, mendBy: null })).toEqual({
    title: '你的作品',
    status: '已答复',
    at: 1,
  })
})
