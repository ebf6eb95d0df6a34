import { fileSize, videoFaultText } from '@/api/fileWords'
import { duration } from '@/components/video/duration'
import type { UploadedFile } from './uploadStatus'

/** What was measured, and what the sender should know of it. */
export const storedLine = (file: UploadedFile): { readonly facts: string; readonly notes: string[] } => {
  const { video, copy, faults, bytes } = file
  if (!video) return { facts: fileSize(bytes), notes: [] }
  const seconds = Math.max(1, Math.round(video.milliseconds / 1000))
  const facts = `${duration(seconds)} · ${video.width}×${video.height} · ${fileSize(bytes)}`
  const converting = copy?.state === 'waiting' ? ['格式已收下，正在转成手机能播放的版本，原片会保留。'] : []
  const advice = faults.map((fault) => `${videoFaultText(fault)}不影响提交，建议按通知准备。`)
  return { facts, notes: [...advice, ...converting] }
}
