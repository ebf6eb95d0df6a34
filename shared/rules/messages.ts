import {
  type Message,
  type MessageKind,
  messageKinds,
  messageLimits,
  type Subscription,
} from '#shared/model/message'
import type { Submission, SubmissionState } from '#shared/model/submission'

interface News {
  readonly kind: MessageKind
  readonly at: number
  readonly mendBy?: number | null
}

/** The message about a work to whom it belongs; nothing where it belongs to no account. */
export const messageOf = (
  work: Pick<Submission, 'entryId' | 'contestId' | 'owner' | 'title'>,
  { kind, at, mendBy = null }: News,
): Message | undefined => {
  const { entryId, contestId, owner, title } = work
  if (owner === null || owner === '') return undefined
  return {
    ...{ messageId: `${entryId}:${kind}:${at}`, contestId, entryId, to: owner, kind, title, at, mendBy },
    ...{ state: 'waiting', tries: 0, nextAt: at, isConsented: false },
  }
}

export const noConsents = Object.fromEntries(messageKinds.map((kind) => [kind, 0])) as Record<
  MessageKind,
  number
>

const nextNews: Readonly<Record<SubmissionState, readonly MessageKind[]>> = {
  draft: [],
  submitted: ['received', 'returned', 'approved'],
  returned: ['received', 'returned', 'approved'],
  approved: ['shortlisted', 'awarded', 'answered', 'ruled'],
  rejected: [],
  withdrawn: [],
}

/** What may happen next to a work, and nobody has agreed to be told of yet. */
export const kindsToAsk = (state: SubmissionState, left: Subscription['left']): readonly MessageKind[] =>
  outcomes(state).every((kind) => left[kind] > 0)
    ? []
    : nextNews[state].filter((kind) => left[kind] === 0).slice(0, messageLimits.askedAtOnce)

/** That it was received is no reason to ask by itself: whoever reads the question sees that it was. */
const outcomes = (state: SubmissionState): readonly MessageKind[] =>
  nextNews[state].filter((kind) => kind !== 'received')

/** With these consents; the same ones sent again count once. */
export const withConsents = (
  before: Subscription,
  kinds: readonly MessageKind[],
  key: string,
): Subscription => {
  if (before.keys.includes(key)) return before
  const left = { ...before.left }
  for (const kind of new Set(kinds)) left[kind] = Math.min(messageLimits.left, left[kind] + 1)
  return { ...before, left, keys: [...before.keys, key].slice(-messageLimits.keys) }
}

/** `busy`: it was answered that it was not taken now. `unknown`: nobody answered. */
export type Outcome = 'sent' | 'busy' | 'refused' | 'noConsent' | 'unknown'

type Change = Pick<Message, 'state' | 'nextAt'>

const NEVER = 0

/** What becomes of a message that was tried. What may have arrived is not sent again. */
export const afterTry = (
  { tries, at }: Pick<Message, 'tries' | 'at'>,
  outcome: Outcome,
  now: number,
): Change => {
  const later = { state: 'waiting', nextAt: now + messageLimits.retryMs } as const
  if (outcome === 'sent') return { state: 'sent', nextAt: NEVER }
  if (outcome === 'unknown') return { state: 'unknown', nextAt: NEVER }
  if (outcome === 'noConsent')
    return now < at + messageLimits.consentMs ? later : { state: 'unwanted', nextAt: NEVER }
  if (outcome === 'refused' || tries >= messageLimits.tries) return { state: 'failed', nextAt: NEVER }
  return later
}

/** What happened, in few words. */
export const messageNames: Readonly<Record<MessageKind, string>> = {
  received: '已收到',
  returned: '退回修改',
  approved: '审核通过',
  shortlisted: '入围',
  awarded: '获奖',
  answered: '已答复',
  ruled: '票数裁定',
}

/** As WeChat's templates show it: three things, and the day until which a work may be mended. */
export const messageWords = ({
  kind,
  title,
  at,
  mendBy,
}: Pick<Message, 'kind' | 'title' | 'at' | 'mendBy'>) => {
  const letters = [...title]
  const most = messageLimits.title
  const short = letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : title
  return { title: short || '你的作品', status: messageNames[kind], at: mendBy ?? at }
}
