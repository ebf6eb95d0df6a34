// The first bytes of a file say what it is, whatever it is called. Videos are looked at by a parser instead.

const ascii = (head: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...head.subarray(from, from + length))

const begins =
  (...bytes: readonly number[]) =>
  (head: Uint8Array): boolean =>
    bytes.every((byte, at) => head[at] === byte)

const jpeg = begins(0xff, 0xd8, 0xff)
const zip = begins(0x50, 0x4b, 0x03, 0x04)
/** A text has no control characters besides those that end lines and cells. */
const text = (head: Uint8Array): boolean =>
  head.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13)

const heads: Readonly<Record<string, (head: Uint8Array) => boolean>> = {
  jpg: jpeg,
  jpeg,
  png: begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  webp: (head) => ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 4) === 'WEBP',
  pdf: (head) => ascii(head, 0, 5) === '%PDF-',
  zip,
  docx: zip,
  xlsx: zip,
  csv: text,
}

/** Whether a file of this ending can begin like this. */
export const headFits = (ending: string, head: Uint8Array): boolean => heads[ending]?.(head) ?? false
