import { clockText } from '#shared/lib/day'
import type { Stage } from '#shared/model/stage'
import { spanText } from '../desk/timeline'

interface Facts {
  readonly office?: string
  readonly decision?: string
  readonly extendTo?: number
  readonly patch?: { readonly stages?: readonly Stage[] }
  readonly markId?: string
  readonly rulingId?: string
  /** Of an objection, and what was found. */
  readonly number?: string
  readonly outcome?: string
  readonly announcement?: { readonly title: string; readonly text: string }
}

const sameSpan = (one: Stage | undefined, other: Stage): boolean =>
  one?.opensAt === other.opensAt && one.closesAt === other.closesAt && one.wording === other.wording

/** What will be done once it is signed, in words; what the reason says already is left out. */
export const proposalLines = (told: unknown, stages: readonly Stage[] = []): string[] => {
  const { office, extendTo, patch, announcement, markId, rulingId, number, outcome } = (told ?? {}) as Facts
  const voting = (patch?.stages ?? []).filter(({ rights }) => rights.includes('vote'))
  const before = (stageId: string) => stages.find((stage) => stage.stageId === stageId)
  const moved = voting.filter((stage) => !sameSpan(before(stage.stageId), stage))
  const others = Object.keys(patch ?? {}).filter((field) => field !== 'stages')
  return [
    ...(markId || rulingId ? ['证据在“线索与裁定”里，签字前请先看；签字后一分钟内计入，并对所有人公开'] : []),
    ...(number && outcome
      ? [
          `异议 ${number} 成立，取消获奖资格；原文和证据在“评奖与公示”的“异议”里，签字前请先看`,
          '签字后名单马上改变，并公开原因；规则有递补的依次递补',
        ]
      : []),
    ...(office ? [`由“${office}”的名义公布`] : []),
    ...(extendTo ? [`投票截止顺延到 ${clockText(extendTo, 'YYYY年M月D日 HH:mm')}`] : []),
    ...moved.map((stage) => {
      const old = before(stage.stageId)
      return `${stage.name}${old ? `现在是 ${spanText(old)}，` : ''}改为 ${spanText(stage)}`
    }),
    ...(others.length > 0 ? [`同时保存另外 ${others.length} 项设置`] : []),
    ...(announcement ? [`同时发公告《${announcement.title}》：${announcement.text}`] : []),
  ]
}
