import { read, write } from '@/api/client'
import { deviceFiles } from '@/api/deviceFiles'
import type { DeviceFile } from '@/api/deviceFilesPort'
import { sendFile } from '@/api/sendFile'
import { untilOnline } from '@/api/untilOnline'
import { newWriteKey } from '@/api/writeKey'
import { fingerprintOf } from './fingerprint'
import { type PendingUpload, pendingUploads } from './pendingUploads'
import { runUpload, type UploadPorts } from './uploadRun'
import type { UploadStatus } from './uploadStatus'

// Uploads belong to the app and not to a page: who turns to another page finds them further on.

interface Running {
  readonly file: DeviceFile
  isStopped: boolean
  /** Ends whatever is waited for, or cuts the line. */
  wake: () => void
}

const none: UploadStatus = { state: 'none' }
const statuses = new Map<string, UploadStatus>()
const running = new Map<string, Running>()
const listeners = new Set<() => void>()

const tell = (slot: string, status: UploadStatus) => {
  statuses.set(slot, status)
  for (const listener of listeners) listener()
}

const portsFor = (pending: PendingUpload, run: Running): UploadPorts => {
  const { slot, name, bytes, contestId } = pending
  const named = { name, bytes }
  let sentSoFar = 0
  return {
    begin: ({ purpose, key }) => write('media', 'beginUpload', { contestId, purpose, name, bytes, key }),
    open: ({ uploadId }) => read('media', 'openUpload', { contestId, uploadId }),
    finish: ({ uploadId }) => write('media', 'finishUpload', { contestId, uploadId }),
    slice: deviceFiles.slice,
    sendPart: (cloudPath, { file }, onProgress) =>
      sendFile({
        cloudPath,
        file,
        onProgress,
        onStart: (stop) => {
          run.wake = stop
        },
      }),
    save: pendingUploads.save,
    newKey: newWriteKey,
    isStopped: () => run.isStopped,
    wait: (ms) => {
      if (run.isStopped) return Promise.resolve()
      if (statuses.get(slot)?.state === 'sending') tell(slot, { state: 'waiting', ...named, sent: sentSoFar })
      return untilOnline(ms, (wake) => {
        run.wake = wake
      })
    },
    tellSent: (sent) => {
      sentSoFar = sent
      if (!run.isStopped) tell(slot, { state: 'sending', ...named, sent })
    },
    tellJoining: () => !run.isStopped && tell(slot, { state: 'joining', ...named }),
  }
}

const start = async (pending: PendingUpload, file: DeviceFile): Promise<void> => {
  const { slot, name, bytes } = pending
  if (running.has(slot)) return
  const run: Running = { file, isStopped: false, wake: () => {} }
  running.set(slot, run)
  pendingUploads.save({ ...pending, isPaused: false })
  tell(slot, { state: 'sending', name, bytes, sent: 0 })
  const print = pending.print || (await fingerprintOf(file, deviceFiles.read))
  if (running.get(slot) !== run) return
  const going = { ...pending, print, isPaused: false }
  pendingUploads.save(going)
  const outcome = await runUpload(portsFor(going, run), going, file)
  // Taken off the desk, and perhaps begun with another file, since.
  if (running.get(slot) !== run) return
  running.delete(slot)
  if (outcome === 'stopped') return
  if (outcome.ok) {
    pendingUploads.remove(slot)
    films.set(outcome.value.fileId, file)
    tell(slot, { state: 'stored', file: outcome.value })
    return
  }
  files.set(slot, file)
  tell(slot, { state: 'refused', name, refusal: outcome.error })
}

/** Files of uploads that stand still, while the app is open. */
const files = new Map<string, DeviceFile>()

/** Files that arrived while the app is open, as this device has them: pictures are taken from them. */
const films = new Map<string, DeviceFile>()

const stop = (slot: string): DeviceFile | undefined => {
  const run = running.get(slot)
  if (!run) return undefined
  run.isStopped = true
  running.delete(slot)
  run.wake()
  return run.file
}

export const uploadDesk = {
  watch(listener: () => void): () => void {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
  statusOf: (slot: string): UploadStatus => statuses.get(slot) ?? none,

  /** Begins with a file that was looked at; whatever was under way in this slot ends. */
  begin(
    { slot, contestId, purpose }: Pick<PendingUpload, 'slot' | 'contestId' | 'purpose'>,
    file: DeviceFile,
  ) {
    stop(slot)
    const path = typeof file.content === 'string' ? file.content : ''
    const { name, bytes } = file
    const key = newWriteKey()
    return start({ slot, contestId, purpose, name, bytes, path, key, uploadId: '', isPaused: false }, file)
  },

  pause(slot: string): void {
    const status = statuses.get(slot)
    const file = stop(slot)
    const pending = pendingUploads.find(slot)
    if (!file || !pending) return
    files.set(slot, file)
    pendingUploads.save({ ...pending, isPaused: true })
    const sent = status && 'sent' in status ? status.sent : 0
    tell(slot, { state: 'paused', name: file.name, bytes: file.bytes, sent })
  },

  resume(slot: string): void {
    const [pending, file] = [pendingUploads.find(slot), files.get(slot)]
    if (pending && file) void start(pending, file)
  },

  /** Goes on with a file that was picked once more; false where it is another one. */
  async again(slot: string, file: DeviceFile): Promise<boolean> {
    const pending = pendingUploads.find(slot)
    if (!pending || pending.bytes !== file.bytes) return false
    const print = await fingerprintOf(file, deviceFiles.read)
    if (pending.print && print && pending.print !== print) return false
    void start({ ...pending, print }, file)
    return true
  },

  /** After the app was closed: goes on by itself where the device still has the file. */
  async recover(slot: string): Promise<void> {
    const pending = pendingUploads.find(slot)
    if (!pending || statuses.has(slot)) return
    const { name, bytes, path } = pending
    tell(slot, { state: 'interrupted', name, bytes })
    const content = path && (await deviceFiles.findAgain(path, bytes))
    if (!content || statuses.get(slot)?.state !== 'interrupted') return
    const file = { name, bytes, content }
    files.set(slot, file)
    if (pending.isPaused) tell(slot, { state: 'paused', name, bytes, sent: 0 })
    else void start(pending, file)
  },

  sourceOf: (fileId: string): DeviceFile | undefined => films.get(fileId),

  /** Forgets it. What was sent is cleared by the cloud after a day. */
  clear(slot: string): void {
    stop(slot)
    files.delete(slot)
    pendingUploads.remove(slot)
    tell(slot, none)
  },
}
