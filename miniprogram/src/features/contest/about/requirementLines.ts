import type { Channel, EntryRequirements } from '#shared/model/requirements'
import { platformNames } from '@/features/entry/platformNames'

const channelNames: Readonly<Record<Channel, string>> = {
  individual: '个人报名',
  unit: '单位集中报送',
  staff: '邮寄或邮件寄给主办方',
}

const byText: Readonly<Record<EntryRequirements['by'], string>> = {
  file: '上传视频文件',
  link: '提交作品链接',
  both: '同时提交视频文件和作品链接',
  either: '视频文件或作品链接，任选一种',
}

const durationText = (seconds: number): string => {
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  return [minutes > 0 ? `${minutes} 分钟` : '', rest > 0 ? `${rest} 秒` : ''].filter(Boolean).join(' ')
}

/** An advisory requirement asks and does not refuse, and says so. */
const asked = ({ strictness }: { readonly strictness: 'hard' | 'advisory' }) =>
  strictness === 'advisory' ? '建议' : ''

const videoLines = ({ seconds, megabytes, formats, resolution }: EntryRequirements['video']): string[] => [
  ...(seconds ? [`${asked(seconds)}时长不超过 ${durationText(seconds.value)}`] : []),
  ...(megabytes ? [`${asked(megabytes)}文件不超过 ${megabytes.value} MB`] : []),
  ...(formats ? [`${asked(formats)}格式：${formats.value.map((one) => one.toUpperCase()).join('、')}`] : []),
  ...(resolution
    ? [
        `${asked(resolution)}分辨率${resolution.value.exact ? '为' : '不低于'} ${resolution.value.width}×${resolution.value.height}`,
      ]
    : []),
]

/** What a work must be, out of the data that its form will check. One thing a line. */
export const requirementLines = (requirements: EntryRequirements): string[] => {
  const { by, video, link, mostItems, mostAuthors, channels, oneWayPerEntrant, remarks } = requirements
  return [
    ...(channels.length > 0
      ? [`参加方式：${channels.map((channel) => channelNames[channel]).join('、')}`]
      : []),
    ...(oneWayPerEntrant && channels.length > 1 ? ['同一位作者只能选一种参加方式'] : []),
    byText[by],
    ...videoLines(video),
    ...(link && link.platforms.length > 0
      ? [`发布平台：${link.platforms.map((platform) => platformNames[platform]).join('、')}`]
      : []),
    ...(link && link.tags.length > 0
      ? [`发布时带上话题：${link.tags.map((tag) => `#${tag}`).join(' ')}`]
      : []),
    ...(mostItems > 1 ? [`系列作品最多 ${mostItems} 件，按一件作品参评`] : []),
    ...(mostAuthors > 1 ? [`每件作品最多署名 ${mostAuthors} 人`] : ['每件作品署名 1 人']),
    ...remarks,
  ]
}
