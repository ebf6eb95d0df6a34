import type { voting } from '#shared/contract/voting'
import { ok, refuse } from '#shared/lib/result'
import type { BallotPaper, Slip, VoteLine, VoteState } from '#shared/model/vote'
import { keptPaperHash } from '#shared/rules/paperHash'
import { sealSlip, slipIdPrefix } from '#shared/rules/slip'
import { castingDay, decideCast, windowOf } from '#shared/rules/voting'
import { findEntry } from '../_data/entries'
import { paperOf } from '../_data/papers'
import { findSlipByKey, findSlips, insertSlip } from '../_data/slips'
import type { Handler } from '../_runtime/serve'
import { readReceipt, writeReceipt } from './receipt'
import { givenOf, leftOf, viewSlip } from './view'
import { originOf, riskOf, voterOf } from './voter'

/** What a cast builds on: the voter's newest slip in the window, as far as we know it. */
interface Base {
  readonly revision: number
  readonly state: VoteState
  readonly hash: string
  readonly day?: string
  readonly castAt?: number
  /** Read from the database in this call, not taken from a receipt that may be old. */
  readonly fresh?: boolean
}

const FIRST: Base = { revision: 0, state: {}, hash: '' }

// Every lost race means that another cast of this account was accepted; no honest phone loses this often.
const MOST_ATTEMPTS = 12
const RETRY_AFTER_MS = 1_000
// Who sends a cast again does so soon: its slip is among these, or else the next attempt finds its key taken.
const NEWEST = 10

/**
 * One database write and no read, if the receipt is the newest. The slip's id is the lock: the loser of a race is
 * refused by the database, reads, and decides again.
 */
export const castVotes: Handler<typeof voting.castVotes> = async (
  { contestId, lines, key, receipt },
  call,
) => {
  const paper = await paperOf(contestId)
  if (!paper) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const voter = voterOf(paper, call.actor.openid)
  const known = readReceipt(receipt, contestId, voter)
  const window = windowOf(paper.rule, castingDay(paper.rule, call.now, known?.day))
  const inWindow = { contestId, voter, window }
  let base: Base = known?.window === window ? known : FIRST

  // Once its key was looked for, a cast of the same key shows up among the newest, or refuses the write.
  let isNew = false

  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const day = castingDay(paper.rule, call.now, base.day ?? known?.day)
    const lastCastAt = base.castAt ?? known?.castAt
    const decision = decideCast(paper, base.state, lines, day, call.now, lastCastAt)
    if (!decision.ok) {
      const earlier = isNew ? undefined : await findSlipByKey(voter, key)
      if (earlier) return sameAgain(paper, earlier, lines)
      isNew = true
      if (decision.error.code === 'WORK_NOT_ON_BALLOT') return refuse(await byName(decision.error, contestId))
      // A receipt can be older than another phone's last cast: what is left is said from the newest slip.
      if (base.fresh || !('left' in decision.error)) return decision
      const slips = await findSlips(slipIdPrefix(inWindow), NEWEST)
      const same = slips.find((one) => one.key === key)
      if (same) return sameAgain(paper, same, lines)
      base = fresh(slips[0])
      continue
    }

    const slip = sealSlip({
      ...inWindow,
      revision: base.revision + 1,
      day,
      lines,
      state: decision.value,
      key,
      castAt: call.now,
      paperVersion: paper.version,
      paperHash: keptPaperHash(paper),
      previousHash: base.hash,
      ...originOf(contestId, process.env.WX_CLIENTIP),
      ...(base.revision === 0 ? await riskOf(voter, call.actor.openid, process.env.WX_CLIENTIP) : {}),
    })
    if (await insertSlip(slip)) return ok(answer(paper, slip))

    const slips = await findSlips(slipIdPrefix(inWindow), NEWEST)
    const newest = slips[0]
    const taken = newest !== undefined && newest.revision >= slip.revision
    // Nobody has this revision: it was the key that is taken, by a cast of another day.
    const earlier =
      slips.find((one) => one.key === key) ?? (taken ? undefined : await findSlipByKey(voter, key))
    if (earlier) return sameAgain(paper, earlier, lines)
    base = fresh(newest)
  }
  return refuse({ code: 'VOTER_BUSY', retryAfterMs: RETRY_AFTER_MS })
}

const fresh = (newest: Slip | undefined): Base => ({ ...(newest ?? FIRST), fresh: true })

/** What is not on the paper may still be a work that we know: who voted for it is told its name and why. */
const byName = async ({ entryId }: { readonly entryId: string }, contestId: string) => {
  const facts = { code: 'WORK_NOT_ON_BALLOT' as const, entryId }
  const entry = await findEntry(entryId)
  if (!entry) return facts
  const { title, status } = entry
  if (entry.contestId !== contestId) return { ...facts, title, why: 'otherContest' as const }
  return { ...facts, title, why: status === 'taken-down' ? ('takenDown' as const) : ('notListed' as const) }
}

/** A cast that is sent again gets the answer it missed; its key with other lines is a mistake of the client's. */
const sameAgain = (paper: BallotPaper, earlier: Slip, lines: readonly VoteLine[]) => {
  const textOf = (all: readonly VoteLine[]) =>
    all
      .map(({ entryId, votes }) => `${entryId} ${votes}`)
      .sort()
      .join()
  const same = textOf(lines) === textOf(earlier.lines)
  return same ? ok(answer(paper, earlier)) : refuse({ code: 'KEY_REUSED' as const })
}

const answer = (paper: BallotPaper, slip: Slip) => ({
  receipt: writeReceipt(slip),
  slip: viewSlip(slip),
  left: leftOf(paper, slip.state, slip.day),
  given: givenOf(paper, slip.state, slip.day),
})
