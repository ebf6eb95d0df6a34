import { createHash, createHmac } from 'node:crypto'
import type { BallotPaper } from '#shared/model/vote'

// One secret from the environment, a key of its own for each use.
const derive = (use: string): Buffer => {
  const secret = process.env.LEDGER_KEY
  if (!secret || secret.length < 32)
    throw new Error('LEDGER_KEY is missing from the environment, or too short')
  return createHmac('sha256', secret).update(use).digest()
}

interface LedgerKeys {
  readonly voter: Buffer
  readonly receipt: Buffer
  readonly fingerprint: string
}

let derived: LedgerKeys | undefined

export const ledgerKeys = (): LedgerKeys => {
  derived ??= {
    voter: derive('voter'),
    receipt: derive('receipt'),
    fingerprint: createHash('sha256').update(derive('fingerprint')).digest('hex').slice(0, 16),
  }
  return derived
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
