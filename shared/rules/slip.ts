import { canonical, type Plain } from '#shared/lib/canonical'
import { sha256Hex } from '#shared/lib/hash'
import type { Slip } from '#shared/model/vote'

// Revisions are padded so that ids sort as revisions do; no rule comes near this many casts in one window.
const REVISION_DIGITS = 6

/** Ids of one voter's slips in one window begin with this. */
export const slipIdPrefix = (slip: Pick<Slip, 'contestId' | 'voter' | 'window'>): string =>
  `${slip.contestId}:${slip.voter}:${slip.window}:`

/** Its uniqueness is the lock: of two casts that build on the same revision, one is refused. */
export const slipIdOf = (slip: Pick<Slip, 'contestId' | 'voter' | 'window' | 'revision'>): string =>
  slipIdPrefix(slip) + String(slip.revision).padStart(REVISION_DIGITS, '0')

export type SlipFacts = Omit<Slip, 'hash' | 'batch' | 'ruling'>

/** Over everything that is fixed when the cast is accepted. */
export const slipHash = (facts: SlipFacts): string => {
  const { contestId, voter, window, revision, day, lines, state, key, castAt, paperVersion, previousHash } =
    facts
  const sealed = {
    contestId,
    voter,
    window,
    revision,
    day,
    lines,
    state,
    key,
    castAt,
    paperVersion,
    previousHash,
  }
  return sha256Hex(`slip ${canonical(sealed as unknown as Plain)}`)
}

export const sealSlip = (facts: SlipFacts): Slip => ({
  ...facts,
  hash: slipHash(facts),
  batch: null,
  ruling: null,
})
