import type { VideoFault, VideoFaultCode } from '#shared/model/media'
import type { VideoRequirements } from '#shared/model/requirements'
import { fileSize, videoFaultText } from '@/api/fileWords'
import type { Output } from '@/api/refusal'
import { duration } from '@/components/video/duration'

export type ReviewedFile = Output<'media', 'listFiles'>['files'][number]

export interface FileFact {
  readonly name: string
  readonly measured: string
  /** What the notice asks for; empty where it asks for nothing. */
  readonly limit: string
  readonly isOver: boolean
}

/** What the file itself says beside what the notice asks for. */
export const fileFacts = (file: ReviewedFile, asked: VideoRequirements): readonly FileFact[] => {
  const { video, faults, bytes } = file
  const has = (...codes: readonly VideoFaultCode[]) => faults.some(({ code }) => codes.includes(code))
  const size: FileFact = {
    name: '大小',
    measured: fileSize(bytes),
    limit: asked.megabytes ? `不超过 ${asked.megabytes.value} MB` : '',
    isOver: has('TOO_LARGE'),
  }
  if (!video) return [size]
  const { width, height, exact } = asked.resolution?.value ?? { width: 0, height: 0, exact: false }
  return [
    {
      name: '时长',
      measured: duration(Math.round(video.milliseconds / 1000)),
      limit: asked.seconds ? `不超过 ${duration(asked.seconds.value)}` : '',
      isOver: has('TOO_LONG', 'NO_DURATION'),
    },
    size,
    {
      name: '格式',
      measured: video.container === 'unknown' ? '认不出' : video.container.toUpperCase(),
      limit: asked.formats ? asked.formats.value.map((format) => format.toUpperCase()).join('、') : '',
      isOver: has('FORMAT_NOT_TAKEN', 'NO_VIDEO'),
    },
    {
      name: '画面',
      measured: `${video.width}×${video.height}`,
      limit: asked.resolution ? `${exact ? '' : '至少 '}${width}×${height}` : '',
      isOver: has('RESOLUTION_TOO_SMALL', 'RESOLUTION_DIFFERS'),
    },
    {
      name: '编码',
      measured: [video.videoCodec, video.audioCodec || '没有声音'].join(' / '),
      limit: '',
      isOver: video.audioCodec === '',
    },
    { name: '码率', measured: bitrate(video.bitsPerSecond), limit: '', isOver: false },
    { name: '手机播放', measured: playText(file), limit: '', isOver: file.copy?.state === 'failed' },
  ]
}

const bitrate = (bitsPerSecond: number): string => `${Math.round(bitsPerSecond / 100_000) / 10} Mbps`

const playText = ({ video, copy }: ReviewedFile): string => {
  if (video?.playsOnPhones) return '原片就能播放'
  if (copy?.state === 'ready') return '已转好能播放的版本'
  return copy?.state === 'failed' ? '没能转换，需要补传能播放的版本' : '正在转换'
}

export const faultLines = (faults: readonly VideoFault[]): readonly string[] => faults.map(videoFaultText)

/** The copy that plays, or the film as it was sent. */
export const playedFileId = (file: ReviewedFile | undefined, fileId: string): string =>
  file?.copy?.state === 'ready' && file.copy.fileId ? file.copy.fileId : fileId
