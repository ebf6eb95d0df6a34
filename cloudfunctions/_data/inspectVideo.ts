import type { MeasuredVideo } from '#shared/model/media'
import { measuredVideo } from '#shared/rules/measuredVideo'
import { type Readable, readTracks } from './readTracks'

/** What a file says of itself, read by ranges: a few hundred kilobytes of a large one. */
export const inspectVideo = async (
  file: Readable,
): Promise<{ readonly video: MeasuredVideo; readonly bytesRead: number }> => {
  const { tracks, bytesRead } = await readTracks(file)
  return { video: measuredVideo(tracks, file.bytes), bytesRead }
}
