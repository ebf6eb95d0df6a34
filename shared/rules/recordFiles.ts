import { canonical, type Plain } from '#shared/lib/canonical'
import { sha256Hex } from '#shared/lib/hash'
import type { FileDigest } from '#shared/model/export'
import type { RecordManifest } from '#shared/model/record'

const MARK_DIGITS = 16

/** Names a row beside the others of its file; that nobody replaced it, the hash of the whole file says. */
const markOf = (line: string): string => sha256Hex(line).slice(0, MARK_DIGITS)

/** A file's text, and how it is declared. Of slips each part is a batch with its slips, several rows. */
export const digested = (
  parts: readonly (readonly string[])[],
): { readonly text: string; readonly digest: FileDigest } => {
  const texts = parts.map((lines) => lines.join('\n'))
  const text = texts.map((part) => `${part}\n`).join('')
  const rows = parts.reduce((sum, lines) => sum + lines.length, 0)
  const bytes = new TextEncoder().encode(text).length
  return { text, digest: { rows, bytes, sha256: sha256Hex(text), marks: texts.map(markOf) } }
}

/** What is signed. */
export const manifestText = (manifest: RecordManifest): string =>
  canonical({ ...manifest, files: manifest.files.map((file) => ({ ...file })) } as unknown as Plain)

export interface RowFault {
  readonly code: 'ROW_ALTERED' | 'ROW_MISSING' | 'ROW_ADDED' | 'FILE_ALTERED'
  /** Of the file as it should be; of what was added, of the file as it is. From 1; 0 where no row can be named. */
  readonly row: number
}

/** The first row that is not as it was declared. Of several that changed places the first is missing there. */
const rowFault = (
  declared: readonly string[],
  found: readonly string[],
): Pick<RowFault, 'code' | 'row'> | undefined => {
  const at = declared.findIndex((mark, index) => mark !== found[index])
  if (at < 0)
    return found.length > declared.length ? { code: 'ROW_ADDED', row: declared.length + 1 } : undefined
  const row = at + 1
  // How the rest fits tells a row that is gone, or one too many, from one that was written over.
  if (fits(declared, row, found, at)) return { code: 'ROW_MISSING', row }
  if (fits(declared, at, found, row)) return { code: 'ROW_ADDED', row }
  if (found.length < declared.length) return { code: 'ROW_MISSING', row }
  if (found.length > declared.length) return { code: 'ROW_ADDED', row }
  return { code: 'ROW_ALTERED', row }
}

const fits = (declared: readonly string[], from: number, found: readonly string[], other: number): boolean =>
  declared.length - from === found.length - other &&
  declared.slice(from).every((mark, index) => mark === found[other + index])

/** The same of a whole file. */
export const fileFault = (
  declared: Pick<FileDigest, 'sha256' | 'marks'>,
  found: Pick<FileDigest, 'sha256' | 'marks'>,
): RowFault | undefined => {
  if (declared.sha256 === found.sha256) return undefined
  return rowFault(declared.marks, found.marks) ?? { code: 'FILE_ALTERED', row: 0 }
}
