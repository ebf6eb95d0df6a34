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

/**
 * Stands for a cast's exact instant and its key, which only its voter knows. The export names this instead of them: its
 * times are coarse, and every slip's hash can still be worked out.
 */
export const castSeal = ({ key, castAt }: Pick<Slip, 'key' | 'castAt'>): string =>
  sha256Hex(`cast ${key} ${castAt}`)

export const HOUR_MS = 3_600_000

/** The instant of a cast as the export tells it. */
export const hourOfCast = (castAt: number): number => Math.floor(castAt / HOUR_MS) * HOUR_MS

/** Over everything that is fixed when the cast is accepted, its instant and key by their seal. */
export const slipHashOf = (
  facts: Omit<SlipFacts, 'key' | 'castAt'> & { readonly hour: number },
  seal: string,
): string => {
  const { contestId, voter, window, revision, day, hour, lines, state, previousHash } = facts
  const plain = lines.map(({ entryId, votes }) => [entryId, votes])
  const { corrects } = facts
  const rest = corrects ? [corrects.rulingId, corrects.kind, corrects.slipIds, corrects.seal] : []
  // A list needs no order of keys; the maps in `state` do.
  const after = canonical(state as unknown as Plain)
  const paper = [facts.paperVersion, facts.paperHash]
  const sealed = [contestId, voter, window, revision, day, hour, plain, after, seal, ...paper, previousHash]
  return sha256Hex(`slip ${JSON.stringify([...sealed, ...rest])}`)
}

export const slipHash = (facts: SlipFacts): string =>
  slipHashOf({ ...facts, hour: hourOfCast(facts.castAt) }, castSeal(facts))

export const sealSlip = (facts: SlipFacts): Slip => ({
  ...facts,
  hash: slipHash(facts),
  batch: null,
  ruling: null,
})
