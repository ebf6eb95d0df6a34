import type { VideoRequirements } from '#shared/model/requirements'
import { UploadField } from '@/features/media/UploadField'
import { settleFile, useStoredFile } from './storedFiles'

interface FileFieldProps {
  readonly contestId: string
  readonly slot: string
  readonly label: string
  readonly hint?: string
  readonly asked: VideoRequirements
  readonly fileId: string | null
  readonly error: string | undefined
  readonly onChange: (fileId: string | null) => void
}

/** The film of one item: sent from here, or sent before. */
export function FileField({ contestId, slot, asked, fileId, error, onChange, ...words }: FileFieldProps) {
  const file = useStoredFile(contestId, fileId)
  // Sent by a colleague: it is there, and nobody else is told what was measured of it.
  const isTheirs = fileId !== null && !file
  return (
    <UploadField
      {...words}
      {...(isTheirs && { hint: '视频已经收到；要换，就再选一个' })}
      isRequired
      contestId={contestId}
      purpose="video"
      slot={slot}
      asked={asked}
      {...(file && { file })}
      {...(error && { error })}
      onStored={(stored) => {
        onChange(stored.fileId)
        settleFile(slot, stored)
      }}
      onRemoved={() => onChange(null)}
    />
  )
}
