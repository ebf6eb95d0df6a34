import { createHash, createHmac } from 'node:crypto'
import type { BallotPaper } from '#shared/model/vote'

const SHORTEST_SECRET = 32

interface LedgerKeys {
  readonly voter: Buffer
  readonly receipt: Buffer
  readonly fingerprint: string
}

/** One secret, a key of its own for each use. */
export const ledgerKeysFrom = (secret: string | undefined): LedgerKeys => {
  if (!secret || secret.length < SHORTEST_SECRET)
    throw new Error('LEDGER_KEY is missing from the environment, or too short')
  const derive = (use: string) => createHmac('sha256', secret).update(use).digest()
  return {
    voter: derive('voter'),
    receipt: derive('receipt'),
    fingerprint: createHash('sha256').update(derive('fingerprint')).digest('hex').slice(0, 16),
  }
}

let kept: LedgerKeys | undefined

export const ledgerKeys = (): LedgerKeys => {
  kept ??= ledgerKeysFrom(process.env.LEDGER_KEY)
  return kept
}

/**
 * An account as the ledger knows it: the same in one contest, another in the next, and nobody without the key can
 * tell which account it is. With another key everyone would be a new voter, so the paper names the one it was
 * opened with.
 */
export const voterOf = (paper: Pick<BallotPaper, 'contestId' | 'keyFingerprint'>, openid: string): string => {
  const keys = ledgerKeys()
  if (paper.keyFingerprint !== keys.fingerprint) {
    throw new Error(`LEDGER_KEY is not the key that voting in ${paper.contestId} was opened with`)
  }
  return createHmac('sha256', keys.voter).update(`${paper.contestId} ${openid}`).digest('hex').slice(0, 32)
}
