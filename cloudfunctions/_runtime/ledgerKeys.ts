import { createHash, createHmac } from 'node:crypto'

const SHORTEST_SECRET = 32

interface LedgerKeys {
  readonly voter: Buffer
  readonly receipt: Buffer
  readonly invitation: Buffer
  /** Signs the record of a contest. */
  readonly record: Buffer
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
    invitation: derive('invitation'),
    record: derive('record'),
    fingerprint: createHash('sha256').update(derive('fingerprint')).digest('hex').slice(0, 16),
  }
}

let kept: LedgerKeys | undefined

export const ledgerKeys = (): LedgerKeys => {
  kept ??= ledgerKeysFrom(process.env.LEDGER_KEY)
  return kept
}
