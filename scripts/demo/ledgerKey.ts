import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The demo's own ledger key: made at the first start and kept beside the slips that depend on it. */
export const demoLedgerKey = (dataDir: string): string => {
  const file = path.join(dataDir, 'ledger-key')
  if (existsSync(file)) return readFileSync(file, 'utf8')
  const key = randomBytes(32).toString('base64url')
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(file, key, { mode: 0o600 })
  return key
}
