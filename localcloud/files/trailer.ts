import type { FileHandle } from 'node:fs/promises'

/** What is known about a stored file besides its bytes. */
export interface FileRecord {
  readonly path: string
  /** The openid of the client who uploaded it; absent for a function's file. */
  readonly owner?: string
  readonly size: number
  readonly md5: string
  readonly storedAt: number
}

// Record and bytes share one file on disk, so that one rename publishes both and no crash can part them. The record
// comes last: it is known last, and what lies in the data folder still opens as the video that it is.
const TRAILER_BYTES = 4096

export function encodeTrailer(record: FileRecord): Buffer {
  const text = Buffer.from(JSON.stringify(record))
  if (text.length > TRAILER_BYTES) throw new Error(`the record of ${record.path} needs ${text.length} bytes`)
  return Buffer.concat([text, Buffer.alloc(TRAILER_BYTES - text.length, ' ')])
}

export async function readTrailer(file: FileHandle): Promise<FileRecord> {
  const { size } = await file.stat()
  const trailer = Buffer.alloc(TRAILER_BYTES)
  await file.read(trailer, 0, TRAILER_BYTES, Math.max(0, size - TRAILER_BYTES))
  const record = JSON.parse(trailer.toString()) as FileRecord
  if (record.size !== size - TRAILER_BYTES) throw new Error(`the stored file ${record.path} has been altered`)
  return record
}
