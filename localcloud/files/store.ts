import { createHash, randomUUID } from 'node:crypto'
import { constants, mkdirSync, rmSync } from 'node:fs'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CloudError } from '../cloudError'
import { type Expectations, receive } from './receive'
import { encodeTrailer, type FileRecord, readTrailer } from './trailer'

export interface OpenFile {
  readonly record: FileRecord
  /** Positioned anywhere; the caller closes it. It stays readable when the file is replaced or removed meanwhile. */
  readonly bytes: FileHandle
}

/** Who writes or removes: a client by openid, or (undefined) a function, which may touch every file. */
export type Writer = string | undefined

export interface FileStore {
  put(
    path: string,
    writer: Writer,
    body: AsyncIterable<Buffer>,
    expectations: Expectations,
  ): Promise<FileRecord>
  open(path: string): Promise<OpenFile | undefined>
  /** Throws when the file is somebody else's; false when there is none. */
  remove(path: string, writer: Writer): Promise<boolean>
  assertWritable(path: string, writer: Writer): Promise<void>
}

export function openStore(dir: string, now: () => number): FileStore {
  const incoming = join(dir, 'incoming')
  const objects = join(dir, 'objects')
  // Whatever a dead process was still receiving is nobody's file.
  rmSync(incoming, { recursive: true, force: true })
  for (const folder of [incoming, objects]) mkdirSync(folder, { recursive: true })

  // A digest for a name: nothing that a path says can lead out of the folder, or be too long for the disk.
  const locate = (path: string): string => join(objects, createHash('sha256').update(path).digest('hex'))
  const inTurn = takeTurns()

  async function openPath(path: string): Promise<OpenFile | undefined> {
    const bytes = await open(locate(path), constants.O_RDONLY | constants.O_NOFOLLOW).catch(absent)
    if (!bytes) return undefined
    try {
      return { record: await readTrailer(bytes), bytes }
    } catch (error) {
      await bytes.close()
      throw error
    }
  }

  async function assertWritable(path: string, writer: Writer): Promise<void> {
    if (writer === undefined) return
    const existing = await openPath(path)
    await existing?.bytes.close()
    if (existing && existing.record.owner !== writer) {
      throw new CloudError('STORAGE_PERMISSION_DENIED', 'only the creator of a file may write or remove it')
    }
  }

  return {
    assertWritable,
    open: openPath,
    async put(path, writer, body, expectations) {
      const draft = join(incoming, randomUUID())
      const file = await open(draft, 'wx')
      try {
        const received = await receive(body, file, expectations)
        const record: FileRecord = { path, owner: writer, storedAt: now(), ...received }
        await file.appendFile(encodeTrailer(record))
        await file.sync()
        await inTurn(path, async () => {
          await assertWritable(path, writer)
          await publish(draft, locate(path))
        })
        return record
      } finally {
        await file.close()
        await rm(draft, { force: true })
      }
    },
    remove: (path, writer) =>
      inTurn(path, async () => {
        await assertWritable(path, writer)
        return rm(locate(path)).then(
          () => true,
          (error) => absent(error) ?? false,
        )
      }),
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  // ELOOP: somebody planted a symlink; it is not a file of ours.
  if (error.code === 'ENOENT' || error.code === 'ELOOP') return undefined
  throw error
}

/** After this the file survives a power cut: its bytes are synced already, here its name is. */
async function publish(draft: string, target: string): Promise<void> {
  await rename(draft, target)
  const folder = await open(dirname(target), 'r')
  await folder.sync().finally(() => folder.close())
}

/** Two writers of one path take turns, so that the check of its owner still holds when the file is replaced. */
function takeTurns(): <Value>(key: string, work: () => Promise<Value>) => Promise<Value> {
  const last = new Map<string, Promise<unknown>>()
  return (key, work) => {
    const turn = (last.get(key) ?? Promise.resolve()).then(work, work)
    last.set(key, turn)
    const forget = (): void => {
      if (last.get(key) === turn) last.delete(key)
    }
    turn.then(forget, forget)
    return turn
  }
}
