import { canonical, type Plain } from '#shared/lib/canonical'
import { sha256Hex } from '#shared/lib/hash'
import type { PaperRow } from '#shared/model/export'
import type { BallotPaper } from '#shared/model/vote'

/** A version of the ballot paper as anybody may have it. */
export const paperRow = ({ version, rule, windows, stop, works }: BallotPaper): PaperRow => ({
  ...{ version, rule, windows, stop: stop ?? null, works },
})

/** 128 bits: it is kept with every slip. */
const HASH_LENGTH = 32

/** Stands for a version in every slip that was decided by it: no rule, hour or work can be another one afterwards. */
export const paperHashOf = (paper: PaperRow): string =>
  sha256Hex(`paper ${canonical(paper as unknown as Plain)}`).slice(0, HASH_LENGTH)

const known = new WeakMap<BallotPaper, string>()

/** The same, worked out once for a paper that an instance keeps. */
export const keptPaperHash = (paper: BallotPaper): string => {
  const hash = known.get(paper) ?? paperHashOf(paperRow(paper))
  known.set(paper, hash)
  return hash
}
