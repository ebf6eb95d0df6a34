import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { CloudError } from '../cloudError'
import { SNIFF_BYTES } from './contentType'

export interface Expectations {
  readonly maxBytes: number
  /** What the sender announced; another length is refused. */
  readonly announcedBytes?: number
  /** Looks at the first bytes as soon as they are here, so that a wrong file is refused early. */
  readonly acceptsHead?: (head: Buffer) => boolean
}

/** Writes a body to an open file chunk by chunk: memory stays flat whatever the size. */
export async function receive(
  body: AsyncIterable<Buffer>,
  file: FileHandle,
  expectations: Expectations,
): Promise<{ size: number; md5: string }> {
  const { maxBytes, announcedBytes, acceptsHead = () => true } = expectations
  const md5 = createHash('md5')
  let size = 0
  let head = Buffer.alloc(0)
  const refuseWrongHead = (): void => {
    if (!acceptsHead(head))
      throw new CloudError('FILE_TYPE_NOT_ALLOWED', 'the content is not what the name says')
  }

  for await (const chunk of body) {
    size += chunk.length
    if (size > maxBytes) throw new CloudError('FILE_TOO_LARGE', `a file may hold ${maxBytes} bytes`)
    if (announcedBytes !== undefined && size > announcedBytes) throw sizeMismatch(announcedBytes)
    if (head.length < SNIFF_BYTES) {
      head = Buffer.concat([head, chunk.subarray(0, SNIFF_BYTES - head.length)])
      if (head.length === SNIFF_BYTES) refuseWrongHead()
    }
    md5.update(chunk)
    await file.appendFile(chunk)
  }
  if (announcedBytes !== undefined && size !== announcedBytes) throw sizeMismatch(announcedBytes)
  if (size < SNIFF_BYTES) refuseWrongHead()
  return { size, md5: md5.digest('hex') }
}

const sizeMismatch = (announced: number): CloudError =>
  new CloudError('FILE_SIZE_MISMATCH', `${announced} bytes were announced, another number came`)
