import { sha256OfBytes } from '#shared/lib/hash'
import type { DeviceFile } from '@/api/deviceFilesPort'

const END_BYTES = 64 * 1024

type Read = (file: DeviceFile, from: number, length: number) => Promise<ArrayBuffer>

/**
 * Tells one file from another by its length, its beginning and its end: cameras and phones write films of one length,
 * and none of one beginning and end. Empty where the device cannot read it.
 */
export const fingerprintOf = async (file: DeviceFile, read: Read): Promise<string> => {
  const { bytes } = file
  const length = Math.min(END_BYTES, bytes)
  try {
    const head = await read(file, 0, length)
    const tail = await read(file, bytes - length, length)
    return `${bytes}.${sha256OfBytes(head)}.${sha256OfBytes(tail)}`
  } catch {
    return ''
  }
}
