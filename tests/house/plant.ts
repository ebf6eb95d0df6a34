import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface Plot {
  readonly root: string
  clear(): void
}

/** A small tree of files outside the house, for a check to find fault with. */
export const plant = (files: Readonly<Record<string, string>>): Plot => {
  const root = mkdtempSync(path.join(tmpdir(), 'jingying-plot-'))
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return { root, clear: () => rmSync(root, { recursive: true, force: true }) }
}
