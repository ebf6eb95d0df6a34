import type { Message, MessageKind, Subscription } from '#shared/model/message'
import { messageLimits } from '#shared/model/message'
import { noConsents } from '#shared/rules/messages'
import { command, database } from './connection'
import { findOne, withoutId } from './documents'
import { insertMissing } from './insert'
import { type Transaction, transact } from './transaction'

const messages = () => database.collection('messages')
const subscriptions = () => database.collection('subscriptions')
const MOST_OF_AN_ACCOUNT = 500
const MESSAGES_A_CALL = 500

/** Together with what it tells of: what was written is told, and what was not is not. */
export const noteMessage = async (transaction: Transaction, message: Message | undefined): Promise<void> => {
  if (message) await transaction.put('messages', message.messageId, message)
}

/** Adds what is not there yet; done again after a crash, nothing is told twice. */
export const addMessages = (all: readonly Message[]): Promise<void> =>
  insertMissing(
    'messages',
    all.map((one) => ({ _id: one.messageId, ...one })),
  )

/** Of these messages those that are there already. */
export const findNoted = async (messageIds: readonly string[]): Promise<Set<string>> => {
  const noted = new Set<string>()
  for (let from = 0; from < messageIds.length; from += MESSAGES_A_CALL) {
    const { data } = await messages()
      .where({ _id: command.in(messageIds.slice(from, from + MESSAGES_A_CALL)) })
      .field({ messageId: true })
      .limit(MESSAGES_A_CALL)
      .get()
    for (const { messageId } of data as Pick<Message, 'messageId'>[]) noted.add(messageId)
  }
  return noted
}

/** What waits to be sent, or broke off while it was. */
export const findDueMessages = async (now: number): Promise<Message[]> => {
  const { data } = await messages()
    .where({ state: command.in(['waiting', 'sending']), nextAt: command.lte(now) })
    .orderBy('nextAt', 'asc')
    .limit(messageLimits.perRun)
    .get()
  return (data as Message[]).map(withoutId<Message>)
}

/** Changes a message that is as it was found, for one of those who try. */
export const moveMessage = async (
  { messageId, state, nextAt }: Message,
  change: Partial<Message>,
): Promise<boolean> => {
  const { updated } = await messages().where({ _id: messageId, state, nextAt }).update(change)
  return updated === 1
}

/** Takes one consent of an account; false where there is none. */
export const takeConsent = async (openid: string, kind: MessageKind): Promise<boolean> => {
  const { updated } = await subscriptions()
    .where({ _id: openid, [`left.${kind}`]: command.gt(0) })
    .update({ [`left.${kind}`]: command.inc(-1) })
  return updated === 1
}

/** Of a kind that came later than the document nothing was agreed to yet. */
const whole = (openid: string, found: Subscription | undefined): Subscription =>
  found ? { ...found, left: { ...noConsents, ...found.left } } : { openid, left: noConsents, keys: [] }

export const findSubscription = async (openid: string): Promise<Subscription> =>
  whole(openid, await findOne<Subscription>(database, 'subscriptions', openid))

export const changeSubscription = (
  openid: string,
  change: (before: Subscription) => Subscription,
): Promise<Subscription> =>
  transact(async (transaction) => {
    const before = whole(openid, await transaction.find<Subscription>('subscriptions', openid))
    const after = change(before)
    if (after !== before) await transaction.put('subscriptions', openid, after)
    return after
  })

export const findMessagesTo = async (to: string): Promise<Message[]> => {
  const { data } = await messages().where({ to }).orderBy('at', 'desc').limit(MOST_OF_AN_ACCOUNT).get()
  return (data as Message[]).map(withoutId<Message>)
}

export const forgetMessages = async (openid: string): Promise<void> => {
  await messages().where({ to: openid }).remove()
  await subscriptions().where({ _id: openid }).remove()
}
