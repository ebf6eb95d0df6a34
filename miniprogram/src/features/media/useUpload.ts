import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { FilePurpose } from '#shared/model/media'
import type { VideoRequirements } from '#shared/model/requirements'
import { endingsFor } from '#shared/rules/fileKinds'
import { deviceFiles } from '@/api/deviceFiles'
import type { Place } from '@/api/deviceFilesPort'
import { checkBefore } from './checkBefore'
import { uploadDesk } from './uploadDesk'
import type { NotSent, UploadedFile, UploadStatus } from './uploadStatus'

export interface UploadWish {
  readonly contestId: string
  readonly purpose: FilePurpose
  /** Names the place on the page: `${entryId}.items.0`. One upload a slot, kept when the app is closed. */
  readonly slot: string
  /** The contest's; {} where the file is no video. */
  readonly asked: VideoRequirements
  /** Told once for each file that arrived, also when it arrived while the page was away. */
  readonly onStored: (file: UploadedFile) => void
}

export interface UploadControls {
  readonly status: UploadStatus
  /** Why the file that was picked last is not sent. */
  readonly notSent: NotSent | 'ANOTHER_FILE' | undefined
  readonly places: readonly Place[]
  choose(place: Place): Promise<void>
  pause(): void
  resume(): void
  clear(): void
}

/** One file on its way, for a page to show as it likes; UploadField shows it as most pages do. */
export const useUpload = ({ contestId, purpose, slot, asked, onStored }: UploadWish): UploadControls => {
  const status = useSyncExternalStore(uploadDesk.watch, () => uploadDesk.statusOf(slot))
  const [notSent, setNotSent] = useState<UploadControls['notSent']>()
  const told = useRef(onStored)
  told.current = onStored

  useEffect(() => void uploadDesk.recover(slot), [slot])
  useEffect(() => {
    if (status.state === 'stored') told.current(status.file)
  }, [status])

  const choose = useCallback(
    async (place: Place) => {
      setNotSent(undefined)
      const file = await pick(purpose, asked, place)
      if (!file) return
      const fault = checkBefore(purpose, asked, file)
      if (fault) return setNotSent(fault)
      if (uploadDesk.statusOf(slot).state === 'interrupted') {
        if (!(await uploadDesk.again(slot, file))) setNotSent('ANOTHER_FILE')
        return
      }
      void uploadDesk.begin({ slot, contestId, purpose }, file)
    },
    [slot, contestId, purpose, asked],
  )
  return {
    status,
    notSent,
    places: purpose === 'video' || purpose === 'evidence' ? deviceFiles.places : ['album'],
    choose,
    pause: () => uploadDesk.pause(slot),
    resume: () => uploadDesk.resume(slot),
    clear: () => {
      setNotSent(undefined)
      uploadDesk.clear(slot)
    },
  }
}

/** A browser has one place, and shows documents and pictures alike in it. */
const isPhone = deviceFiles.places.length > 1

const pick = (purpose: FilePurpose, asked: VideoRequirements, place: Place) => {
  if (purpose === 'video') return deviceFiles.chooseVideo(place, endingsFor('video', asked))
  // On a phone evidence is a screenshot or a photograph, and a document only where a chat has one.
  const isPicture = purpose === 'cover' || (purpose === 'evidence' && place === 'album' && isPhone)
  return isPicture ? deviceFiles.chooseImage() : deviceFiles.chooseDocument(endingsFor(purpose, asked))
}
