import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { StartFailure } from './startFailure'

const heldHere = new Set<string>()

/**
 * One cloud a data folder: two would not see each other's transactions. The lock is a file with the number of
 * the process that holds it, so that one left by a killed process is told from a living one's.
 */
export function lockFolder(dir: string): () => void {
  const path = join(resolve(dir), 'lock')
  if (!take(path)) {
    if (isHeld(path)) {
      throw new StartFailure('DATA_IN_USE', `another cloud runs on ${dir}; if none does, remove ${path}`, {
        path,
      })
    }
    rmSync(path, { force: true })
    // Two starters may have found the same dead lock: only one of them gets the new one.
    if (!take(path)) throw new StartFailure('DATA_IN_USE', `another cloud just started on ${dir}`, { path })
  }
  heldHere.add(path)
  return () => {
    heldHere.delete(path)
    rmSync(path, { force: true })
  }
}

function take(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function isHeld(path: string): boolean {
  const pid = Number(readFileSync(path, 'utf8'))
  // Our own number but not our lock: a process before us had the same number.
  if (pid === process.pid) return heldHere.has(path)
  return pid > 0 && isAlive(pid)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
