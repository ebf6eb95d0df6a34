/** What an account can be told of outside of the pages: each consent of a person pays for one message of one kind. */
export const messageKinds = [
  'received',
  'returned',
  'approved',
  'shortlisted',
  'awarded',
  'answered',
  'ruled',
] as const
export type MessageKind = (typeof messageKinds)[number]

/**
 * `unwanted`: nobody had agreed to it. `failed`: it was refused, or tried too often. `unknown`: it broke off while it
 * was sent, so it may have arrived; it is not sent again.
 */
export const messageStates = ['waiting', 'sending', 'sent', 'unwanted', 'failed', 'unknown'] as const
export type MessageState = (typeof messageStates)[number]

/** One message to one account. It says a work's title and nothing else of anybody. */
export interface Message {
  /** What happened, to which work and when: told twice it is one message. */
  readonly messageId: string
  readonly contestId: string
  readonly entryId: string
  /** The account. */
  readonly to: string
  readonly kind: MessageKind
  readonly title: string
  /** When it happened. */
  readonly at: number
  /** Of a returned work, until when it may be mended. */
  readonly mendBy: number | null
  readonly state: MessageState
  readonly tries: number
  /** When it is looked at next; of what is over, never. */
  readonly nextAt: number
  /** A consent was taken for it. */
  readonly isConsented: boolean
}

/** How many messages of each kind an account has agreed to and not had yet. */
export interface Subscription {
  readonly openid: string
  readonly left: Readonly<Record<MessageKind, number>>
  /** Of the newest consents: sent again, one counts once. */
  readonly keys: readonly string[]
}

export const messageLimits = {
  tries: 5,
  /** Who is asked after what happened, has so long to agree. */
  consentMs: 10 * 60_000,
  retryMs: 2 * 60_000,
  /** What takes longer has broken off. */
  sendingMs: 2 * 60_000,
  perRun: 50,
  /** Sent at the same moment: a run stays far within its function's time. */
  atOnce: 10,
  /** WeChat asks for no more at once. */
  askedAtOnce: 3,
  /** Consents of a kind that are kept for later. */
  left: 20,
  keys: 10,
  /** WeChat takes no more letters of a title. */
  title: 20,
} as const
