import { instantOf } from '#shared/lib/day'
import { type Message, messageLimits } from '#shared/model/message'
import type { TestCloud } from '../../tests/cloud'
import { personOf } from '../../tests/fixtures/people'
import { entering, enteringDocuments } from '../../tests/fixtures/submissions'
import { newKey, openHebei } from '../../tests/season'

const { contestId } = entering
const author = 'oTEST_author_here'
const mendBy = instantOf('2020-11-30 18:00')

let t: TestCloud
beforeEach(async () => {
  t = await openHebei()
  await t.write(enteringDocuments(author))
  const role = { contestId, openid: personOf('reviewer-1').openid, role: 'reviewer', name: '高审核' }
  await t.write({ roles: [{ _id: 'a-reviewer', ...role, grantedAt: 0, removed: null }] })
})
afterEach(() => t.close())

const agree = (kinds: Message['kind'][], key = newKey()) =>
  t.asOpenid(author).entry.keepConsents({ kinds, key })
const submit = () =>
  t.asOpenid(author).entry.submitEntry({ contestId, entryId: entering.readyId, baseVersion: 1 })
const decide = (decision: 'approve' | 'return') =>
  t.as('reviewer-1').entry.decideReview({
    ...{ contestId, entryId: entering.nextId, submittedAt: entering.nextSentAt, decision },
    ...(decision === 'return' && { reasons: [{ field: 'title', text: '有错别字' }], mendBy }),
  })
const messages = async () =>
  (await t.all<Message>('messages')).map(({ kind, state, title }) => [kind, state, title].join(' '))
/** Past the clock, which would run it once for those who ask together. */
const run = async () =>
  (await t.cloud.call('entry', { TriggerName: 'sendMessages' }, { source: 'timer' })) as unknown as {
    result: { value: unknown }
  }
const left = async () => {
  const reply = await t.asOpenid(author).entry.listMessageKinds({})
  if (!reply.ok) throw new Error(reply.error.code)
  return Object.fromEntries(reply.value.kinds.flatMap((one) => (one.left > 0 ? [[one.kind, one.left]] : [])))
}

test('what was agreed to is sent once, after the write, and uses one consent', async () => {
  await agree(['received'])
  expect((await submit()).ok).toBe(true)
  expect(await messages()).toEqual(['received waiting 冬捕'])
  expect((await run()).result.value).toEqual({ tried: 1, sent: 1 })
  expect(await messages()).toEqual(['received sent 冬捕'])
  expect(await left()).toEqual({})
  expect((await run()).result.value).toEqual({ tried: 0, sent: 0 })
})

test('sent or decided twice it is told once; of two timers at once one sends it', async () => {
  await agree(['returned'], 'one-key-of-one-consent')
  await agree(['returned'], 'one-key-of-one-consent')
  expect(await left()).toEqual({ returned: 1 })
  await agree(['returned'])
  await decide('return')
  await decide('return')
  const ran = await Promise.all([run(), run(), run()])
  const sent = ran.map(({ result }) => (result.value as { sent: number }).sent)
  expect(sent.reduce((sum, one) => sum + one, 0)).toBe(1)
  expect(await messages()).toEqual(['returned sent 太行公路'])
  expect(await left()).toEqual({ returned: 1 })
})

test('a consent given a little later is in time; without one nothing is ever sent', async () => {
  await decide('approve')
  await run()
  expect(await messages()).toEqual(['approved waiting 太行公路'])
  await agree(['approved'])
  await t.at('2020-11-26 12:03')
  await run()
  expect(await messages()).toEqual(['approved sent 太行公路'])

  await submit()
  await run()
  await t.at('2020-11-26 12:20')
  await run()
  await agree(['received'])
  await run()
  expect(await messages()).toEqual(['approved sent 太行公路', 'received unwanted 冬捕'].sort())
  expect(await left()).toEqual({ received: 1 })
})

test('what broke off while it was sent may have arrived, and is not sent again', async () => {
  await agree(['received'])
  await submit()
  const [waiting] = await t.all<Message & { _id: string }>('messages')
  const nextAt = instantOf('2020-11-26 12:00') + messageLimits.sendingMs
  await t.database
    .collection('messages')
    .doc(waiting?._id ?? '')
    .update({ state: 'sending', nextAt })
  await run()
  expect(await messages()).toEqual(['received sending 冬捕'])
  await t.at('2020-11-26 12:10')
  expect((await run()).result.value).toEqual({ tried: 1, sent: 0 })
  expect(await messages()).toEqual(['received unknown 冬捕'])
})

test('who complained is told of the answer; a message holds no number, no name and no text', async () => {
  await t.write({
    roles: [
      {
        ...{ _id: 'an-organizer', contestId: 'hebei-2020', openid: personOf('organizer-1').openid },
        ...{ role: 'organizer', name: '', grantedAt: 0, removed: null },
      },
    ],
  })
  const text = '不成立，当事人 19900000001 已签授权书'
  const answer = {
    contestId: 'hebei-2020',
    number: entering.complaintNumber,
    outcome: 'dismissed' as const,
    text,
  }
  expect((await t.as('organizer-1').entry.answerComplaint(answer)).ok).toBe(true)
  const all = await t.all<Message>('messages')
  expect(all).toMatchObject([{ kind: 'answered', to: 'oTEST_complainant', title: '一件作品' }])
  expect(JSON.stringify(all)).not.toContain('1990000')
  expect(Object.keys(all[0] ?? {}).sort()).toEqual(
    [
      '_id',
      'at',
      'contestId',
      'entryId',
      'isConsented',
      'kind',
      'mendBy',
      'messageId',
      'nextAt',
      'state',
      'title',
      'to',
      'tries',
    ].sort(),
  )
})
