import type { FilePurpose } from '#shared/model/media'
import { accountHere } from '@/api/accountHere'
import { kept } from '@/api/kept'

/** An upload that was begun and not ended, as this device remembers it when the app is closed. */
export interface PendingUpload {
  /** What the file is for on the page: `hebei-2020-x1y2.items.0`. One upload a slot. */
  readonly slot: string
  readonly contestId: string
  readonly purpose: FilePurpose
  readonly name: string
  readonly bytes: number
  /** By its beginning and its end the file is known again; empty where it could not be read. */
  readonly print?: string
  /** Where the file lay on a phone; empty in a browser. */
  readonly path: string
  readonly key: string
  readonly uploadId: string
  readonly isPaused: boolean
}

// One who signs in as somebody else on this device must not go on with it.
const place = () => `uploads.${accountHere()}`

export const pendingUploads = {
  all(): PendingUpload[] {
    const found = kept.read(place())
    return Array.isArray(found) ? (found as PendingUpload[]) : []
  },
  find: (slot: string): PendingUpload | undefined =>
    pendingUploads.all().find((pending) => pending.slot === slot),
  save(pending: PendingUpload): void {
    kept.write(place(), [...pendingUploads.all().filter(({ slot }) => slot !== pending.slot), pending])
  },
  remove(slot: string): void {
    kept.write(
      place(),
      pendingUploads.all().filter((pending) => pending.slot !== slot),
    )
  },
}
