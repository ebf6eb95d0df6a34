import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const keptIn = (dataDir: string, name: string): string => {
  const file = path.join(dataDir, name)
  if (existsSync(file)) return readFileSync(file, 'utf8')
  const key = randomBytes(32).toString('base64url')
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(file, key, { mode: 0o600 })
  return key
}

/** The demo's own ledger key: made at the first start and kept beside the slips that depend on it. */
export const demoLedgerKey = (dataDir: string): string => keptIn(dataDir, 'ledger-key')

/** What the functions of the demo are given: its ledger key, and the key that its hidden fields are sealed with. */
export const demoKeys = (dataDir: string) => ({
  LEDGER_KEY: demoLedgerKey(dataDir),
  PRIVACY_KEY: keptIn(dataDir, 'privacy-key'),
})

/** A second folder beside the demo's own, one a ledger: a demo that is begun again has another history to witness. */
export const demoWitness = (dataDir: string): string => {
  const ledger = createHash('sha256').update(demoLedgerKey(dataDir)).digest('hex').slice(0, 8)
  return pathToFileURL(path.join(`${path.resolve(dataDir)}-witness`, ledger)).href
}
