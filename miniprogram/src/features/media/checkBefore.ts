import type { FilePurpose } from '#shared/model/media'
import { type VideoRequirements, videoFormats } from '#shared/model/requirements'
import { endingOf, fileFault } from '#shared/rules/fileKinds'
import { videoFaults } from '#shared/rules/videoFaults'
import type { DeviceFile } from '@/api/deviceFilesPort'
import type { NotSent } from './uploadStatus'

/**
 * What this device can tell of a file before a byte is sent, by the rules that the server goes by. What it cannot
 * read is left to the server: nobody is refused for a guess.
 */
export const checkBefore = (
  purpose: FilePurpose,
  asked: VideoRequirements,
  file: DeviceFile,
): NotSent | undefined => {
  const fault = fileFault(purpose, asked, file)
  if (fault) return fault.code === 'FILE_KIND_NOT_TAKEN' ? { ...fault, taken: [...fault.taken] } : fault
  if (purpose !== 'video' || !file.seconds) return undefined
  const ending = endingOf(file.name)
  const hasSize = Boolean(file.width && file.height)
  const { resolution, ...others } = asked
  const faults = videoFaults(
    {
      // By its name: what is inside, the server looks at.
      container: videoFormats.find((format) => format === ending) ?? 'mp4',
      videoCodec: '',
      audioCodec: '',
      milliseconds: Math.round(file.seconds * 1000),
      width: file.width ?? 0,
      height: file.height ?? 0,
      bitsPerSecond: 0,
      bytes: file.bytes,
      isCut: false,
      playsOnPhones: false,
    },
    { ...others, formats: undefined, ...(hasSize && { resolution }) } as VideoRequirements,
  )
  const hard = faults.filter(({ strictness }) => strictness === 'hard')
  return hard.length > 0 ? { code: 'VIDEO_NOT_TAKEN', faults: hard } : undefined
}
