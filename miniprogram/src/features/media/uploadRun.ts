import { ok, type Result, refuse } from '#shared/lib/result'
import { partPathOf, partRange } from '#shared/rules/uploadParts'
import type { DeviceFile, Piece } from '@/api/deviceFilesPort'
import type { ClientRefusal, ClientReply, Output } from '@/api/refusal'
import { insist, type Patience } from './insist'
import type { PendingUpload } from './pendingUploads'
import type { UploadedFile } from './uploadStatus'

/** What an upload needs of the world: the cloud, this device, and time. */
export interface UploadPorts extends Patience {
  begin(pending: PendingUpload): Promise<ClientReply<'media', 'beginUpload'>>
  open(pending: PendingUpload): Promise<ClientReply<'media', 'openUpload'>>
  finish(pending: PendingUpload): Promise<ClientReply<'media', 'finishUpload'>>
  slice(file: DeviceFile, from: number, length: number): Promise<Piece>
  sendPart(
    path: string,
    piece: Piece,
    onProgress: (sent: number) => void,
  ): Promise<Result<true, ClientRefusal>>
  /** Written down before anything is waited for: the app may be closed at any moment. */
  save(pending: PendingUpload): void
  newKey(): string
  tellSent(sent: number): void
  tellJoining(): void
}

export type Outcome = Result<UploadedFile, ClientRefusal> | 'stopped'

/** From wherever it stands to a stored file, as far as it goes. */
export const runUpload = async (
  ports: UploadPorts,
  pending: PendingUpload,
  file: DeviceFile,
): Promise<Outcome> => {
  const begun = await beginOrGoOn(ports, pending)
  if (!begun.ok) return ports.isStopped() ? 'stopped' : begun
  if (begun.value.file) return ok(begun.value.file)
  const { going, plan } = begun.value
  let missing = allParts(plan.parts).filter((part) => !begun.value.arrived.includes(part))
  const sentAgain = new Set<number>()
  for (;;) {
    const sent = await sendAll(ports, going, file, plan.parts, missing)
    if (ports.isStopped()) return 'stopped'
    if (!sent.ok) return sent
    const finished = await finishWhole(ports, going)
    if (finished.ok || finished.error.code !== 'PARTS_MISSING')
      return ports.isStopped() ? 'stopped' : finished
    // The storage lost it once; twice, the file on this device does not hold what it announced.
    if (finished.error.parts.some((part) => sentAgain.has(part))) return finished
    missing = [...finished.error.parts]
    for (const part of missing) sentAgain.add(part)
  }
}

const allParts = (parts: number): number[] => Array.from({ length: parts }, (_, part) => part)

type Plan = Output<'media', 'beginUpload'>
interface Begun {
  readonly going: PendingUpload
  readonly plan: Plan
  readonly arrived: readonly number[]
  readonly file: UploadedFile | null
}

/** One that the server has forgotten is begun anew. */
const beginOrGoOn = async (
  ports: UploadPorts,
  pending: PendingUpload,
): Promise<Result<Begun, ClientRefusal>> => {
  let going = pending
  if (going.uploadId) {
    const opened = await insist(() => ports.open(going), ports)
    if (opened.ok)
      return ok({ going, plan: opened.value, arrived: opened.value.arrived, file: opened.value.file })
    if (opened.error.code !== 'UPLOAD_NOT_FOUND') return opened
    going = { ...going, uploadId: '', key: ports.newKey() }
    ports.save(going)
  }
  const begun = await insist(() => ports.begin(going), ports)
  if (!begun.ok) return begun
  going = { ...going, uploadId: begun.value.uploadId }
  ports.save(going)
  return ok({ going, plan: begun.value, arrived: [], file: null })
}

const sendAll = async (
  ports: UploadPorts,
  { uploadId, bytes }: PendingUpload,
  file: DeviceFile,
  parts: number,
  missing: readonly number[],
): Promise<Result<true, ClientRefusal>> => {
  const lengthOf = (list: readonly number[]) =>
    list.reduce((sum, part) => sum + partRange(bytes, part).length, 0)
  let done = lengthOf(allParts(parts).filter((part) => !missing.includes(part)))
  ports.tellSent(done)
  for (const part of missing) {
    if (ports.isStopped()) break
    const { from, length } = partRange(bytes, part)
    const sent = await insist(async () => {
      const piece = await ports.slice(file, from, length)
      const reply = await ports.sendPart(partPathOf(uploadId, part), piece, (now) =>
        ports.tellSent(done + now),
      )
      piece.release()
      return reply
    }, ports)
    if (!sent.ok) return sent
    done += length
    ports.tellSent(done)
  }
  return ok(true)
}

const MOST_QUESTIONS = 150

const finishWhole = async (
  ports: UploadPorts,
  pending: PendingUpload,
): Promise<Result<UploadedFile, FinishRefusal>> => {
  for (let asked = 0; asked < MOST_QUESTIONS && !ports.isStopped(); asked++) {
    ports.tellJoining()
    const reply = await insist(() => ports.finish(pending), ports)
    if (!reply.ok) return reply
    if (reply.value.state === 'stored') return ok(reply.value.file)
    await ports.wait(reply.value.retryAfterMs)
  }
  return refuse({ code: 'JOINING_FAILED' })
}

type FinishRefusal = Extract<ClientReply<'media', 'finishUpload'>, { ok: false }>['error']
