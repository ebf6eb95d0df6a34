import { extname } from 'node:path'
import { CloudError } from '../cloudError'
import { checkCloudPath, type FileIds } from './fileId'
import type { Seal } from './seal'
import type { FileStore, Writer } from './store'
import { checkTicket, type Limits, type Ticket } from './upload'

export interface Desk {
  readonly store: FileStore
  readonly ids: FileIds
  readonly limits: Limits
  readonly tickets: Seal<Ticket>
  readonly links: Seal<{ path: string }>
  readonly now: () => number
  /** Absolute address of the files' HTTP paths, without a slash at the end. */
  readonly address: () => string
}

/** Long enough for a large file on a bad line to begin; the body may take as long as it needs. */
const TICKET_MS = 60 * 60_000
const DAY_SECONDS = 86_400
/** The cloud takes so many files in one call. */
const MAX_FILES = 50

export async function grantUpload(desk: Desk, writer: Writer, request: { path?: unknown; size?: unknown }) {
  const ticket: Ticket = {
    path: checkCloudPath(request.path),
    writer,
    bytes: request.size as number | undefined,
  }
  await checkTicket(ticket, desk.store, desk.limits)
  const sealed = desk.tickets.close(ticket, desk.now() + TICKET_MS)
  const fileId = desk.ids.of(ticket.path)
  return {
    url: `${desk.address()}/uploads/${sealed}`,
    fileId,
    // The SDK sends these three back as headers, where only ASCII may stand; the ticket in the address is what counts.
    token: 'local',
    authorization: 'q-sign-algorithm=local',
    cosFileId: encodeURI(fileId),
  }
}

export async function linkFiles(desk: Desk, files: unknown) {
  return Promise.all(
    listOf(files).map(async (item) => {
      const { fileid, max_age } = item as { fileid?: unknown; max_age?: unknown }
      const path = desk.ids.pathOf(fileid)
      const file = path === undefined ? undefined : await desk.store.open(path)
      await file?.bytes.close()
      if (path === undefined || !file)
        return { fileID: fileid, tempFileURL: '', code: 'STORAGE_FILE_NONEXIST' }
      const until = desk.now() + maxAgeOf(max_age) * 1_000
      // The last segment says nothing to us; it tells players and people what kind of file they hold.
      const link = `${desk.address()}/objects/${desk.links.close({ path }, until)}/file${asciiExtension(path)}`
      return { fileID: fileid, tempFileURL: link, code: 'SUCCESS' }
    }),
  )
}

export async function deleteFiles(desk: Desk, writer: Writer, fileIds: unknown) {
  return Promise.all(
    listOf(fileIds).map(async (fileID) => {
      const path = desk.ids.pathOf(fileID)
      return {
        fileID,
        code: path === undefined ? 'STORAGE_FILE_NONEXIST' : await deleteFile(desk, writer, path),
      }
    }),
  )
}

async function deleteFile(desk: Desk, writer: Writer, path: string): Promise<string> {
  try {
    return (await desk.store.remove(path, writer)) ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST'
  } catch (error) {
    if (error instanceof CloudError) return error.code
    throw error
  }
}

function listOf(value: unknown): unknown[] {
  if (!Array.isArray(value) || value.length > MAX_FILES) {
    throw new CloudError('INVALID_PARAM', `a list of at most ${MAX_FILES} files is needed`)
  }
  return value
}

const maxAgeOf = (seconds: unknown): number =>
  typeof seconds === 'number' && seconds > 0 ? Math.min(seconds, DAY_SECONDS) : DAY_SECONDS

const asciiExtension = (path: string): string => /^\.[\w-]{1,16}$/.exec(extname(path))?.[0] ?? ''
