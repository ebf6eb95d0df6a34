import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClockState } from './clock/demoClock'
import { StartFailure } from './startFailure'

/** Where everything of one cloud lies, and the two small things kept there beside documents and files. */
export class DataFolder {
  readonly databaseFile: string
  readonly filesDir: string
  readonly logFile: string

  constructor(private readonly dir: string) {
    mkdirSync(dir, { recursive: true })
    this.databaseFile = join(dir, 'database.sqlite')
    this.filesDir = join(dir, 'files')
    this.logFile = join(dir, 'calls.jsonl')
  }

  /** Seals sign-ins and links. Made once; a fresh folder has another one, so that old tokens open nothing. */
  secret(): Buffer {
    const path = join(this.dir, 'secret')
    const kept = readIfThere(path)
    if (kept === null) {
      const made = randomBytes(32)
      writeWhole(path, made.toString('base64url'))
      return made
    }
    const secret = Buffer.from(kept, 'base64url')
    if (secret.length !== 32) throw damaged(path)
    return secret
  }

  clockState(): ClockState | undefined {
    const path = join(this.dir, 'clock.json')
    const kept = readIfThere(path)
    if (kept === null) return undefined
    try {
      const { offset, frozenAt } = JSON.parse(kept) as ClockState
      if (Number.isFinite(offset) && (frozenAt === null || Number.isFinite(frozenAt)))
        return { offset, frozenAt }
    } catch {}
    throw damaged(path)
  }

  keepClockState(state: ClockState): void {
    writeWhole(join(this.dir, 'clock.json'), JSON.stringify(state))
  }
}

const damaged = (path: string) => new StartFailure('DATA_DAMAGED', `${path} is damaged`, { path })

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Beside first, then in its place: whoever reads sees the old file or the new one, never half of one. */
function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.new`, text, { mode: 0o600 })
  renameSync(`${path}.new`, path)
}
