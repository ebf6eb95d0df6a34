import type { entry } from '#shared/contract/entry'
import { ok } from '#shared/lib/result'
import { type Message, messageLimits } from '#shared/model/message'
import { afterTry, type Outcome } from '#shared/rules/messages'
import { sendMessage } from '../_data/messageSender'
import { findDueMessages, moveMessage, takeConsent } from '../_data/messages'
import type { Handler } from '../_runtime/serve'

/**
 * The outbox. A message is written with what it tells of and sent from here, so that nobody waits for WeChat. It is
 * marked before it is sent: of two timers one sends it, and what broke off meanwhile is not sent a second time.
 */
export const sendMessages: Handler<typeof entry.sendMessages> = async (_input, { now, log }) => {
  const due = await findDueMessages(now)
  let sent = 0
  for (let from = 0; from < due.length; from += messageLimits.atOnce) {
    const some = due.slice(from, from + messageLimits.atOnce)
    const outcomes = await Promise.all(some.map((found) => tryOne(found, now)))
    sent += outcomes.filter((outcome) => outcome === 'sent').length
  }
  if (due.length > sent) log.info('messages not sent', { tried: due.length, sent })
  return ok({ tried: due.length, sent })
}

const tryOne = async (found: Message, now: number): Promise<Outcome | undefined> => {
  if (found.state === 'sending') {
    await moveMessage(found, afterTry(found, 'unknown', now))
    return 'unknown'
  }
  const mark = { state: 'sending', nextAt: now + messageLimits.sendingMs } as const
  if (!(await moveMessage(found, mark))) return undefined
  const marked = { ...found, ...mark }
  const isConsented = found.isConsented || (await takeConsent(found.to, found.kind))
  // Waiting for a consent is no try.
  const tries = found.tries + (isConsented ? 1 : 0)
  const outcome = isConsented ? await sendMessage(marked) : 'noConsent'
  await moveMessage(marked, { ...afterTry({ ...found, tries }, outcome, now), tries, isConsented })
  return outcome
}
