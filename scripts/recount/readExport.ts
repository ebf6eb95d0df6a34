import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { unzipSync } from 'fflate'
import type { ExportManifest, ExportRow } from '#shared/model/export'

export interface ReadExport {
  readonly manifest: ExportManifest
  readonly rows: () => AsyncIterable<ExportRow>
}

/** Something that is no export, in words for whoever ran the command. */
export class NoExport extends Error {}

/** A folder, or a zip of one. */
export const readExport = (place: string): ReadExport => {
  if (!existsSync(place)) throw new NoExport(`找不到 ${place}`)
  return statSync(place).isDirectory() ? inFolder(place) : inZip(place)
}

async function* rowsOf(name: string, stream: Readable): AsyncGenerator<ExportRow> {
  let number = 0
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (line.trim() === '') continue
    try {
      yield JSON.parse(line) as ExportRow
    } catch {
      throw new NoExport(`${name} 第 ${number} 行读不懂`)
    }
  }
}

const manifestOf = (text: string | undefined): ExportManifest => {
  if (text === undefined) throw new NoExport('里面没有 manifest.json')
  const manifest = JSON.parse(text) as ExportManifest
  if (manifest.format !== 1) throw new NoExport(`不认识的格式 ${String(manifest.format)}`)
  return manifest
}

const inFolder = (folder: string): ReadExport => {
  const at = (name: string) => path.join(folder, name)
  const manifest = manifestOf(
    existsSync(at('manifest.json')) ? readFileSync(at('manifest.json'), 'utf8') : undefined,
  )
  return {
    manifest,
    rows: async function* () {
      for (const name of manifest.files) {
        if (!existsSync(at(name))) throw new NoExport(`缺少文件 ${name}`)
        yield* rowsOf(name, createReadStream(at(name)))
      }
    },
  }
}

const inZip = (file: string): ReadExport => {
  const texts = new Map(
    Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [path.posix.basename(name), bytes]),
  )
  const textOf = (name: string) => {
    const bytes = texts.get(name)
    return bytes && Buffer.from(bytes).toString()
  }
  const manifest = manifestOf(textOf('manifest.json'))
  return {
    manifest,
    rows: async function* () {
      for (const name of manifest.files) {
        const text = textOf(name)
        if (text === undefined) throw new NoExport(`缺少文件 ${name}`)
        yield* rowsOf(name, Readable.from([text]))
      }
    },
  }
}
