import type { ExportManifest, ExportRow } from '#shared/model/export'
import { linesOf, NoExport, type Place, parsed } from './place'

export interface ReadExport {
  readonly manifest: ExportManifest
  readonly rows: () => AsyncIterable<ExportRow>
}

/** The public export of a vote. */
export const readExport = (place: Place): ReadExport => {
  const text = place.text('manifest.json')
  if (text === undefined) throw new NoExport('里面没有 manifest.json，也没有 record.json')
  const manifest = parsed<ExportManifest>('manifest.json', text, 1)
  if (manifest.format !== 1) throw new NoExport(`不认识的格式 ${String(manifest.format)}`)
  return { manifest, rows: () => slipRowsOf(place, manifest.files) }
}

/** A file at a time. */
export async function* slipRowsOf(place: Place, names: readonly string[]): AsyncGenerator<ExportRow> {
  for (const name of names) {
    const text = place.text(name)
    if (text === undefined) throw new NoExport(`缺少文件 ${name}`)
    for (const [index, line] of linesOf(text).entries())
      if (line.trim() !== '') yield parsed<ExportRow>(name, line, index + 1)
  }
}
