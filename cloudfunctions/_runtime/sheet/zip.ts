import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { sheetLimits } from '#shared/model/sheet'
import { UnreadableSheet } from './UnreadableSheet'

const MOST_PARTS = 2_000

/** The parts of a packed file by their names, read a piece at a time. */
export interface Parts {
  readonly names: readonly string[]
  /** Hands on the pieces of a part; false where there is no such part. */
  read(name: string, take: (piece: Buffer) => void): Promise<boolean>
}

/**
 * A file of a hundred kilobytes can unpack into gigabytes. So what comes out is counted while it comes, over all parts
 * that are read, and nothing is ever held whole.
 */
export const openZip = async (file: Buffer): Promise<Parts> => {
  const zip = await open(file)
  const entries = await entriesOf(zip)
  let left: number = sheetLimits.unpackedBytes
  return {
    names: [...entries.keys()],
    read: async (name, take) => {
      const entry = entries.get(name)
      if (!entry) return false
      if (entry.uncompressedSize > left) throw new UnreadableSheet('tooLarge')
      if (entry.isEncrypted()) throw new UnreadableSheet('locked')
      const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) =>
        zip.openReadStream(entry, (error, opened) => (error ? reject(damaged()) : resolve(opened))),
      )
      await new Promise<void>((resolve, reject) => {
        stream.on('data', (piece: Buffer) => {
          left -= piece.length
          try {
            if (left < 0) throw new UnreadableSheet('tooLarge')
            take(piece)
          } catch (thrown) {
            reject(thrown)
            ;(stream as NodeJS.ReadableStream & { destroy(): void }).destroy()
          }
        })
        stream.on('end', resolve)
        // Longer than it says, or broken in the middle.
        stream.on('error', () => reject(damaged()))
      })
      return true
    },
  }
}

const damaged = () => new UnreadableSheet('damaged')

const open = (file: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) =>
    fromBuffer(file, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      error ? reject(damaged()) : resolve(zip),
    ),
  )

const entriesOf = (zip: ZipFile): Promise<Map<string, Entry>> =>
  new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>()
    if (zip.entryCount > MOST_PARTS) return reject(new UnreadableSheet('tooLarge'))
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName.replace(/^\//, ''), entry)
      zip.readEntry()
    })
    zip.on('end', () => resolve(entries))
    zip.on('error', () => reject(damaged()))
    zip.readEntry()
  })
