import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A noun of the contract, as far as the structure of the house depends on it. */
export interface DeclaredNoun {
  readonly actions: readonly string[]
  /** Those of them that only the cloud's clock may call. */
  readonly timers: readonly string[]
}

/** Everything that the rules look at. Plain values, so that a test can plant a fault without a file. */
export interface House {
  /** Path, with forward slashes, to text; of files that are no text only the path counts. */
  readonly files: ReadonlyMap<string, string>
  readonly nouns: Readonly<Record<string, DeclaredNoun>>
  readonly collections: readonly string[]
}

/** Answers sentences, each naming a place and the way to mend it. */
export type Rule = (house: House) => string[]

const IS_TEXT = /\.(ts|tsx|mjs|cjs|js|css|json|md)$/

/** Every file that git knows or would take. */
export const readFiles = (root: string): Map<string, string> => {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
  const files = new Map<string, string>()
  for (const name of listed.split('\0').filter(Boolean)) {
    const file = path.join(root, name)
    // Deleted and not yet committed.
    if (existsSync(file)) files.set(name, IS_TEXT.test(name) ? readFileSync(file, 'utf8') : '')
  }
  return files
}

export const filesIn = ({ files }: House, folder: string): string[] =>
  [...files.keys()].filter((file) => file.startsWith(`${folder}/`))
