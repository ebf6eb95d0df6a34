import type { Message } from '#shared/model/message'
import { outcomeOf, requestOf, templatesIn } from './messageSender'

test('templates are named in one line; what is half named is not sent', () => {
  expect(
    templatesIn('received=T1/thing1/phrase2/time3; approved=T2/thing4/phrase5;gossip=T3/a/b/c;'),
  ).toEqual({
    received: { templateId: 'T1', places: ['thing1', 'phrase2', 'time3'] },
  })
  expect(templatesIn('')).toEqual({})
})

test('what WeChat is sent says the title and nobody', () => {
  const message = {
    ...{ messageId: 'e-1:returned:1', contestId: 'c', entryId: 'e-1', to: 'oTEST_me', kind: 'returned' },
    ...{ title: '渤海渔火', at: Date.UTC(2020, 10, 26, 4), mendBy: Date.UTC(2020, 10, 30, 10) },
    ...{ state: 'sending', tries: 1, nextAt: 0, isConsented: true },
  } satisfies Message
  expect(requestOf(message, { templateId: 'T1', places: ['thing1', 'phrase2', 'time3'] })).toEqual({
    touser: 'oTEST_me',
    templateId: 'T1',
    page: 'pages/entrant/work/index?contestId=c&entryId=e-1',
    data: {
      thing1: { value: '渤海渔火' },
      phrase2: { value: '退回修改' },
      time3: { value: '2020-11-30 18:00' },
    },
  })
})

test.each([
  [{ errcode: 0 }, 'sent'],
  [{ errCode: 0 }, 'sent'],
  [{ errcode: -1 }, 'busy'],
  [{ errcode: 45009 }, 'busy'],
  [{ errcode: 43101 }, 'refused'],
  [{ errcode: 40037 }, 'refused'],
])('WeChat answers %j: %s', (answer, outcome) => expect(outcomeOf(answer)).toBe(outcome))
