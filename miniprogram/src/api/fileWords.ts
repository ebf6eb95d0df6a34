import type { VideoFault } from '#shared/model/media'

const MEGABYTE = 1024 * 1024

/** As people say it: 820 KB, 49.6 MB. */
export const fileSize = (bytes: number): string => {
  if (bytes < MEGABYTE) return `${Math.max(1, Math.round(bytes / 1024))} KB`
  const megabytes = bytes / MEGABYTE
  return `${megabytes < 100 ? Math.round(megabytes * 10) / 10 : Math.round(megabytes)} MB`
}

const words: Readonly<Record<VideoFault['code'], (measured: string, limit: string) => string>> = {
  NO_VIDEO: () => '文件里没有视频。请确认选的是视频，或重新导出后再传。',
  VIDEO_CUT: () => '视频不完整，后半截缺失。请重新导出后再传。',
  NO_DURATION: () => '视频时长是 0 秒。请重新导出后再传。',
  TOO_LONG: (measured, limit) => `视频 ${measured} 秒，上限 ${limit} 秒。`,
  TOO_LARGE: (measured, limit) => `视频 ${measured} MB，上限 ${limit} MB。`,
  FORMAT_NOT_TAKEN: (measured, limit) => `视频是 ${measured} 格式，要求 ${limit}。`,
  RESOLUTION_TOO_SMALL: (measured, limit) => `画面 ${measured}，至少 ${limit}。`,
  RESOLUTION_DIFFERS: (measured, limit) => `画面 ${measured}，要求 ${limit}。`,
}

/** What was measured and what is allowed, in one sentence. */
export const videoFaultText = ({ code, measured, limit }: VideoFault): string => words[code](measured, limit)
