import { createPublicKey, verify } from 'node:crypto'
import { MANIFEST_NAME, type RecordFile, type SignedManifest } from '#shared/model/record'
import { digested, fileFault, manifestText, type RowFault } from '#shared/rules/recordFiles'
import { linesOf, NoExport, type Place, parsed } from './place'

// Whether the files are the ones that were signed; what they say is another question.

const PUBLIC_HEAD = Buffer.from('302a300506032b6570032100', 'hex')

export const readManifest = (place: Place): SignedManifest => {
  const manifest = parsed<SignedManifest>(MANIFEST_NAME, place.text(MANIFEST_NAME) ?? '', 1)
  if (manifest.format !== 1) throw new NoExport(`不认识的格式 ${String(manifest.format)}`)
  return manifest
}

/** Signed by the key that it names, and that key is the one that somebody knows from elsewhere. */
export const signatureFault = (
  { signature, ...manifest }: SignedManifest,
  known: string | undefined,
): 'SIGNATURE_WRONG' | 'OTHER_KEY' | undefined => {
  if (known !== undefined && known.toLowerCase() !== manifest.publicKey) return 'OTHER_KEY'
  try {
    const key = createPublicKey({
      key: Buffer.concat([PUBLIC_HEAD, Buffer.from(manifest.publicKey, 'hex')]),
      format: 'der',
      type: 'spki',
    })
    const isSigned = verify(null, Buffer.from(manifestText(manifest)), key, Buffer.from(signature, 'hex'))
    return isSigned ? undefined : 'SIGNATURE_WRONG'
  } catch {
    return 'SIGNATURE_WRONG'
  }
}

export interface FileFault {
  readonly name: string
  readonly code: RowFault['code'] | 'FILE_MISSING' | 'FILE_ADDED'
  readonly row: number
  /** The row as it is, where there is one. */
  readonly line: string
}

/** Each batch with its slips, or each row by itself. */
const partsOf = (kind: RecordFile['kind'], lines: readonly string[]): string[][] => {
  if (kind !== 'slips') return lines.map((line) => [line])
  const parts: string[][] = []
  for (const line of lines)
    if (line.startsWith('{"row":"batch"') || parts.length === 0) parts.push([line])
    else parts.at(-1)?.push(line)
  return parts
}

/** The first file, and in it the first row, that is not what was signed. */
export const firstFileFault = (place: Place, files: readonly RecordFile[]): FileFault | undefined => {
  const declared = new Set(files.map(({ name }) => name))
  const extra = place.names.find((name) => name.endsWith('.jsonl') && !declared.has(name))
  if (extra !== undefined) return { name: extra, code: 'FILE_ADDED', row: 0, line: '' }
  for (const file of files) {
    const { name } = file
    const text = place.text(name)
    if (text === undefined) return { name, code: 'FILE_MISSING', row: 0, line: '' }
    const parts = partsOf(file.kind, linesOf(text))
    const { digest } = digested(parts)
    // What is not a row, such as a missing end of the last line, changes the file's own hash alone.
    const fault = fileFault(file, text === textOf(parts) ? digest : { ...digest, sha256: '' })
    if (fault) return { name, ...fault, line: parts[fault.row - 1]?.[0] ?? '' }
  }
  return undefined
}

const textOf = (parts: readonly (readonly string[])[]): string =>
  parts.map((part) => `${part.join('\n')}\n`).join('')
