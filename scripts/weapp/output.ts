import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** A build's output folder, by what a phone would be sent of it. */
export interface WeappOutput {
  /** path → bytes, of every file that is uploaded */
  readonly sizes: ReadonlyMap<string, number>
  has(path: string): boolean
  read(path: string): string
  /** paths without their extension */
  ofKind(extension: string): string[]
}

/** Read by WeChat's tools, and no part of what they upload. */
const notUploaded = /^project\.(private\.)?config\.json$|\.LICENSE\.txt$/

export function readWeappOutput(folder: string): WeappOutput {
  if (!existsSync(join(folder, 'app.json'))) {
    throw new Error(`No WeChat build in ${folder}. Run: npm run build:weapp`)
  }
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => relative(folder, join(file.parentPath, file.name)).split(sep).join('/'))
    .filter((path) => !notUploaded.test(path))
    .sort()
  const sizes = new Map(paths.map((path) => [path, statSync(join(folder, path)).size]))
  const texts = new Map<string, string>()
  return {
    sizes,
    has: (path) => sizes.has(path),
    read(path) {
      const text = texts.get(path) ?? readFileSync(join(folder, path), 'utf8')
      texts.set(path, text)
      return text
    },
    ofKind: (extension) =>
      paths
        .filter((path) => path.endsWith(`.${extension}`))
        .map((path) => path.slice(0, -extension.length - 1)),
  }
}

/** Every file of a kind by its path without the extension. */
export function textsOfKind(output: WeappOutput, extension: string): Record<string, string> {
  return Object.fromEntries(
    output.ofKind(extension).map((path) => [path, output.read(`${path}.${extension}`)]),
  )
}
