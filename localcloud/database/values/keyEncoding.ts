import { rank, rankOf } from './order'
import { isDocument, ObjectId, type Value } from './value'

/**
 * Values as bytes whose plain byte order is MongoDB's order, so that the engine's trees sort and search
 * documents as MongoDB would. Every encoding tells its own end (no encoding is the beginning of another),
 * hence encodings can be put one after the other for a compound key and inverted for a descending field.
 *
 *   number   tag, 8 bytes: the double, sign bit flipped (negative: all bits); NaN is all zero
 *   string   tag, UTF-8 with 00 written as 00 FF, then 00 01
 *   object   tag, for each field: its value's tag, its name, its value without tag; then 00
 *   array    tag, its values, then 00
 *   date     tag, the instant as a number
 */

/** Stands for `[]` in an index on its field, which MongoDB files before null. */
export const EMPTY_ARRAY = Symbol('[]')
export type KeyPart = Value | undefined | typeof EMPTY_ARRAY

let scratch = Buffer.allocUnsafe(4096)
let end = 0

function room(bytes: number): void {
  if (end + bytes <= scratch.length) return
  const larger = Buffer.allocUnsafe(Math.max(scratch.length * 2, end + bytes))
  scratch.copy(larger, 0, 0, end)
  scratch = larger
}

function writeByte(byte: number): void {
  room(1)
  scratch[end++] = byte
}

function writeNumber(value: number): void {
  room(8)
  if (Number.isNaN(value)) scratch.fill(0, end, end + 8)
  else {
    scratch.writeDoubleBE(value === 0 ? 0 : value, end)
    if (value < 0) for (let at = end; at < end + 8; at++) scratch[at] = ~(scratch[at] as number)
    else scratch[end] = (scratch[end] as number) | 0x80
  }
  end += 8
}

function writeStringBody(text: string): void {
  const escaped = text.includes('\0')
    ? Buffer.from(text).toString('latin1').replaceAll('\0', '\0\xff')
    : undefined
  room(text.length * 3 + 2 + (escaped?.length ?? 0))
  end += escaped === undefined ? scratch.write(text, end, 'utf8') : scratch.write(escaped, end, 'latin1')
}

function writeString(text: string): void {
  writeStringBody(text)
  writeByte(0)
  writeByte(1)
}

function writePayload(value: Value | undefined): void {
  if (typeof value === 'string') writeString(value)
  else if (typeof value === 'number') writeNumber(value)
  else if (typeof value === 'boolean') writeByte(value ? 1 : 0)
  else if (value === null || value === undefined) return
  else if (value instanceof Date) writeNumber(value.getTime())
  else if (value instanceof ObjectId) writeString(value.hex)
  else if (value instanceof RegExp) {
    writeString(value.source)
    writeString(value.flags)
  } else if (Array.isArray(value)) {
    for (const item of value) write(item)
    writeByte(0)
  } else if (isDocument(value)) {
    for (const [field, inner] of Object.entries(value)) {
      writeByte(rankOf(inner))
      writeString(field)
      writePayload(inner)
    }
    writeByte(0)
  }
}

function write(part: KeyPart): void {
  if (part === EMPTY_ARRAY) writeByte(rank.emptyArray)
  else {
    writeByte(rankOf(part))
    writePayload(part)
  }
}

function invert(from: number): void {
  for (let at = from; at < end; at++) scratch[at] = ~(scratch[at] as number)
}

function taken(): Buffer {
  return Buffer.from(scratch.subarray(0, end))
}

/** One value, or one value a field of an index; `orders[i]` is -1 where the index descends. */
export function encodeKey(parts: readonly KeyPart[], orders: readonly (1 | -1)[] = []): Buffer {
  end = 0
  for (let at = 0; at < parts.length; at++) {
    const from = end
    write(parts[at])
    if (orders[at] === -1) invert(from)
  }
  return taken()
}

/** The beginning that all strings starting with `text` share. */
export function encodeStringPrefix(text: string): Buffer {
  end = 0
  writeByte(rank.string)
  writeStringBody(text)
  return taken()
}

/** The first key past everything that begins with `key`: its last byte plus one, carrying over FF. */
export function after(key: Buffer): Buffer {
  let last = key.length - 1
  while (last >= 0 && key[last] === 0xff) last--
  const next = Buffer.from(key.subarray(0, last + 1))
  if (last >= 0) next[last] = (next[last] as number) + 1
  return next
}

export function inverted(key: Buffer): Buffer {
  return Buffer.from(key.map((byte) => ~byte))
}
