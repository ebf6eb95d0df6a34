import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { unzipSync } from 'fflate'

/** Something that is no export and no record, in words for whoever ran the command. */
export class NoExport extends Error {}

/** Files in one folder, or in a zip of one. */
export interface Place {
  readonly names: readonly string[]
  /** Undefined where there is no such file. */
  text(name: string): string | undefined
}

export const openPlace = (place: string): Place => {
  if (!existsSync(place)) throw new NoExport(`找不到 ${place}`)
  if (statSync(place).isDirectory()) {
    const names = readdirSync(place)
    return {
      names,
      text: (name) => (names.includes(name) ? readFileSync(path.join(place, name), 'utf8') : undefined),
    }
  }
  const files = new Map(
    Object.entries(unzipSync(readFileSync(place))).map(([name, bytes]) => [path.posix.basename(name), bytes]),
  )
  return {
    names: [...files.keys()],
    text: (name) => {
      const bytes = files.get(name)
      return bytes && Buffer.from(bytes).toString()
    },
  }
}

/** A file's lines without the empty one at its end. */
export const linesOf = (text: string): string[] => {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines
}

export const parsed = <Row>(name: string, line: string, number: number): Row => {
  try {
    return JSON.parse(line) as Row
  } catch {
    throw new NoExport(`${name} 第 ${number} 行读不懂`)
  }
}
