import { openSignal } from '#shared/lib/signal'
import type { ClientRefusal, ClientReply, Output } from '@/api/refusal'
import type { PendingCast, PendingCasts } from './pendingCasts'
import type { Receipts } from './receipts'

export type CastAnswer = Output<'voting', 'castVotes'>

/** How the newest cast of one contest stands on this phone. */
export type CastStanding =
  | { readonly phase: 'idle' }
  /** On its way; answers take a second or so. */
  | { readonly phase: 'sending'; readonly cast: PendingCast }
  /** No answer came: it is being sent again, and may have been counted already. */
  | { readonly phase: 'confirming'; readonly cast: PendingCast; readonly tries: number }
  /** Too soon after the one before: it goes on by itself at this instant of the phone's clock. */
  | { readonly phase: 'waiting'; readonly cast: PendingCast; readonly until: number }
  | { readonly phase: 'counted'; readonly cast: PendingCast; readonly answer: CastAnswer }
  | { readonly phase: 'refused'; readonly cast: PendingCast; readonly refusal: ClientRefusal }

/** What a resumed cast has come to; `missed` was never received, and its day is over. */
export type CastEnd =
  | { readonly kind: 'counted'; readonly cast: PendingCast; readonly answer?: CastAnswer }
  | { readonly kind: 'missed'; readonly cast: PendingCast }
  | { readonly kind: 'refused'; readonly cast: PendingCast; readonly refusal: ClientRefusal }

interface CastingPorts {
  readonly account: () => string
  readonly pending: PendingCasts
  readonly receipts: Receipts
  readonly send: (cast: PendingCast, receipt?: string) => Promise<ClientReply<'voting', 'castVotes'>>
  readonly mine: (contestId: string) => Promise<ClientReply<'voting', 'myVotes'>>
  readonly clock: () => number
  readonly newKey: () => string
  /** Ends after so long, or earlier when there is a reason to hope again. */
  readonly pause: (ms: number) => Promise<void>
  /** Told once for every cast; `isResumed` when it is a surprise to the person. */
  readonly onEnd: (end: CastEnd, isResumed: boolean) => void
}

const idle: CastStanding = { phase: 'idle' }

const pausesMs = [2_000, 5_000, 10_000, 20_000, 40_000]
const longestPauseMs = 40_000
/** A request can still be under way for about as long as a function may run. */
const underWayMs = 90_000

/** So long a person who voted twice in a row is let wait by the app itself, and no longer. */
const waitsAtMostMs = 30_000

/** Taps closer together than this are one wish, also when the first was answered in between. */
const oneWishMs = 700

/** After these nobody knows whether the votes were written. Whatever else is refused was not. */
const uncertain: readonly string[] = ['LOST_REPLY', 'TIMEOUT', 'OFFLINE', 'INTERNAL', 'BUSY', 'VOTER_BUSY']

/** The server chose the moment, another one for every phone, so that they do not come back together. */
interface Busy {
  readonly kind: 'busy'
  readonly ms: number
}

interface Wait {
  readonly kind: 'wait'
  readonly ms: number
}

/** Sends casts until each has an answer: one at a time in a contest, with one key however often it is sent. */
export const openCasting = (ports: CastingPorts) => {
  const standings = new Map<string, CastStanding>()
  const underWay = new Set<string>()
  const changes = openSignal()
  let tappedAt = Number.NEGATIVE_INFINITY

  /** Whether this tap still belongs to the one before. Every tap counts anew, so that hammering is one wish. */
  const isSameTap = () => {
    const before = tappedAt
    tappedAt = ports.clock()
    return Math.abs(tappedAt - before) < oneWishMs
  }

  const become = (contestId: string, standing: CastStanding) => {
    standings.set(contestId, standing)
    changes.tell()
  }

  const end = (outcome: CastEnd, isResumed: boolean) => {
    const { cast, kind } = outcome
    // Who was signed out may sign in again; the cast waits for them.
    const waits = kind === 'refused' && outcome.refusal.code === 'SIGN_IN_NEEDED'
    if (!waits) ports.pending.drop(cast.key)
    if (kind === 'counted' && outcome.answer) {
      ports.receipts.keep(cast.account, cast.contestId, outcome.answer.receipt)
      become(cast.contestId, { phase: 'counted', cast, answer: outcome.answer })
    } else if (kind === 'refused') {
      become(cast.contestId, { phase: 'refused', cast, refusal: outcome.refusal })
    } else {
      become(cast.contestId, idle)
    }
    ports.onEnd(outcome, isResumed)
  }

  /** The end of the cast, or nothing while nobody can know. */
  const tryOnce = async (
    cast: PendingCast,
    mustLook: boolean,
  ): Promise<CastEnd | Wait | Busy | undefined> => {
    if (mustLook) {
      const reply = await ports.mine(cast.contestId)
      if (!reply.ok) return uncertain.includes(reply.error.code) ? undefined : refused(cast, reply.error)
      if (reply.value.slips.some(({ key }) => key === cast.key)) return { kind: 'counted', cast }
      const mayArrive = ports.clock() - cast.sentAt < underWayMs
      if (reply.value.today !== cast.day && !mayArrive) return { kind: 'missed', cast }
    }
    const reply = await ports.send(cast, ports.receipts.of(cast.account, cast.contestId))
    if (reply.ok) return { kind: 'counted', cast, answer: reply.value }
    const { error } = reply
    if (error.code === 'CAST_TOO_SOON' && error.retryAfterMs <= waitsAtMostMs) {
      return { kind: 'wait', ms: error.retryAfterMs }
    }
    if (error.code === 'BUSY' || error.code === 'VOTER_BUSY') return { kind: 'busy', ms: error.retryAfterMs }
    return uncertain.includes(reply.error.code) ? undefined : refused(cast, reply.error)
  }

  const run = async (cast: PendingCast, isResumed: boolean): Promise<void> => {
    underWay.add(cast.contestId)
    become(cast.contestId, isResumed ? { phase: 'confirming', cast, tries: 0 } : { phase: 'sending', cast })
    try {
      for (let tries = 1; ; tries++) {
        // A phone that slept in between may wake up on another day.
        const isOld = ports.clock() - cast.sentAt > underWayMs
        const outcome = await tryOnce(cast, isResumed || isOld)
        if (outcome?.kind === 'wait') {
          become(cast.contestId, { phase: 'waiting', cast, until: ports.clock() + outcome.ms })
          await ports.pause(outcome.ms)
        } else if (outcome?.kind === 'busy') {
          become(cast.contestId, { phase: 'confirming', cast, tries })
          await ports.pause(Math.min(longestPauseMs, outcome.ms * 2 ** (tries - 1)))
        } else if (outcome) {
          return end(outcome, isResumed || tries > 1)
        } else {
          become(cast.contestId, { phase: 'confirming', cast, tries })
          await ports.pause(pausesMs[Math.min(tries, pausesMs.length) - 1] as number)
        }
        if (ports.account() !== cast.account) return become(cast.contestId, idle)
      }
    } finally {
      underWay.delete(cast.contestId)
    }
  }

  return {
    standing: (contestId: string): CastStanding => standings.get(contestId) ?? idle,

    watch: changes.watch,

    /**
     * Ten taps are one cast: until it has an answer, the contest takes no other from this phone. False for a tap
     * that was not taken, so that what the person chose stays chosen.
     */
    cast(wish: Pick<PendingCast, 'contestId' | 'lines' | 'day' | 'title' | 'isBasket'>): boolean {
      if (isSameTap() || underWay.has(wish.contestId)) return false
      const cast = { ...wish, account: ports.account(), key: ports.newKey(), sentAt: ports.clock() }
      ports.pending.keep(cast)
      void run(cast, false)
      return true
    },

    /** Takes up what an earlier run of the app left behind. */
    resume(): void {
      const account = ports.account()
      for (const cast of account === '' ? [] : ports.pending.of(account)) {
        if (!underWay.has(cast.contestId)) void run(cast, true)
      }
    },
  }
}

const refused = (cast: PendingCast, refusal: ClientRefusal): CastEnd => ({ kind: 'refused', cast, refusal })
