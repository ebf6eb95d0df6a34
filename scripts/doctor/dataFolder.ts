import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import Database from 'libsql'

export type FolderState =
  | { readonly kind: 'absent' }
  | { readonly kind: 'healthy'; readonly databaseBytes: number }
  | { readonly kind: 'damaged'; readonly file: string }

/** The demo's data: may be absent, and then the next start makes it. Nothing here is written. */
export const dataFolderState = (folder: string): FolderState => {
  if (!existsSync(folder)) return { kind: 'absent' }
  const database = path.join(folder, 'database.sqlite')
  const clock = path.join(folder, 'clock.json')
  if (existsSync(clock) && !isJson(clock)) return { kind: 'damaged', file: clock }
  if (!existsSync(database)) return { kind: 'absent' }
  return isSound(database)
    ? { kind: 'healthy', databaseBytes: statSync(database).size }
    : { kind: 'damaged', file: database }
}

const isJson = (file: string): boolean => {
  try {
    JSON.parse(readFileSync(file, 'utf8'))
    return true
  } catch {
    return false
  }
}

/** Asked of the engine itself; a cloud that is running is not disturbed. */
const isSound = (file: string): boolean => {
  try {
    const database = new Database(file, { readonly: true })
    try {
      const row = database.prepare('PRAGMA quick_check(1)').get() as { quick_check?: string } | undefined
      return row?.quick_check === 'ok'
    } finally {
      database.close()
    }
  } catch {
    return false
  }
}
