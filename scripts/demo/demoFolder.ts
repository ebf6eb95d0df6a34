import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Every folder that the demo made holds this from its first moment; only such a folder is ever deleted. */
const OURS = 'ledger-key'
/**
 * Written when the season is complete: a seeding that was interrupted is begun again from nothing. The number grows
 * when documents take another shape, so that a demo of an earlier version is begun again too.
 */
const SEEDED = 'seeded-4'

export type FolderState = 'seeded' | 'empty' | 'not-ours'

// Taken before anything else is written.
const LOCK = 'lock'

export const stateOf = (dataDir: string): FolderState => {
  const files = existsSync(dataDir) ? readdirSync(dataDir).filter((name) => name !== LOCK) : []
  if (files.length === 0) return 'empty'
  if (!existsSync(path.join(dataDir, OURS))) return 'not-ours'
  return existsSync(path.join(dataDir, SEEDED)) ? 'seeded' : 'empty'
}

/** Leaves nothing of an earlier demo, whole or half-made. */
export const clearFolder = (dataDir: string): void => {
  if (stateOf(dataDir) === 'not-ours') throw new Error(`${dataDir} is not a folder of the demo`)
  rmSync(dataDir, { recursive: true, force: true })
  mkdirSync(dataDir, { recursive: true })
}

export const markSeeded = (dataDir: string): void => writeFileSync(path.join(dataDir, SEEDED), '')
