import { clockText } from '#shared/lib/day'
import type { Stage } from '#shared/model/stage'
import { spanText } from '../desk/timeline'

interface Facts {
  readonly office?: string
  readonly decision?: string
  readonly extendTo?: number
  readonly patch?: { readonly stages?: readonly Stage[] }
  readonly announcement?: { readonly title: string; readonly text: string }
}

/** What will be done once it is signed, in words; what the reason says already is left out. */
export const proposalLines = (told: unknown): string[] => {
  const { office, extendTo, patch, announcement } = (told ?? {}) as Facts
  const voting = (patch?.stages ?? []).filter(({ rights }) => rights.includes('vote'))
  const others = Object.keys(patch ?? {}).filter((field) => field !== 'stages')
  return [
    ...(office ? [`由“${office}”的名义公布`] : []),
    ...(extendTo ? [`投票截止顺延到 ${clockText(extendTo, 'YYYY年M月D日 HH:mm')}`] : []),
    ...voting.map((stage) => `${stage.name}改为 ${spanText(stage)}`),
    ...(others.length > 0 ? [`同时保存另外 ${others.length} 项设置`] : []),
    ...(announcement ? [`同时发公告《${announcement.title}》：${announcement.text}`] : []),
  ]
}
