import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../cloud/deployment'

/** One hash over these files of the repository, by name and content. A file that is missing counts as such. */
export const contentHash = (files: readonly string[]): string => {
  const hash = createHash('sha256')
  for (const file of files) {
    const place = join(root, file)
    hash.update(`${file}\0`).update(existsSync(place) ? readFileSync(place) : 'missing')
  }
  return hash.digest('hex')
}

/** Every file below a folder of the repository, sorted, so that a new one is noticed as well as a changed one. */
export const filesBelow = (folder: string): string[] => {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { encoding: 'utf8', recursive: true })
    .map((file) => join(folder, file))
    .filter((file) => statSync(join(root, file)).isFile())
    .sort()
}

/** Remembers beside a build what it was made from; it is not deployed. */
export const readReceipt = <Receipt>(file: string): Receipt | undefined =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Receipt) : undefined

/** Several builds may run at once (one a test file), and none may read another's half. */
export const writeWhole = (file: string, text: string | Uint8Array): void => {
  const fresh = `${file}.${process.pid}.new`
  writeFileSync(fresh, text)
  renameSync(fresh, file)
}
