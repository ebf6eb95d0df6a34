import { useFileUrl } from '@/api/useFileUrl'
import { VideoPlayer, type VideoPlayerProps } from '@/components/video/VideoPlayer'

type StoredVideoProps = Omit<VideoPlayerProps, 'src' | 'poster'> & {
  readonly videoFileId: string
  readonly coverFileId: string
}

/** A film that lies in the cloud's storage. */
export function StoredVideo({ videoFileId, coverFileId, ...player }: StoredVideoProps) {
  return <VideoPlayer src={useFileUrl(videoFileId)} poster={useFileUrl(coverFileId)} {...player} />
}
