import type { Stage, StageRight } from '#shared/model/stage'

import { isFixed } from '#shared/rules/stages'

export interface StageNow {
  /** Every stage that is open; they may overlap. */
  readonly open: readonly Stage[]
  /** The one that most people came for. */
  readonly main: Stage | undefined
  readonly next: Stage | undefined
}

// What a visitor can do weighs more than what goes on behind doors.
const weights: Partial<Record<StageRight, number>> = { vote: 8, enter: 4, object: 2, publicise: 1, show: 1 }

const weightOf = ({ rights }: Stage) => rights.reduce((sum, right) => sum + (weights[right] ?? 0), 0)

/** Where a contest stands at an instant. */
export const stageNow = (stages: readonly Stage[], now: number): StageNow => {
  const open = stages.filter((stage) => isFixed(stage) && stage.opensAt <= now && now < stage.closesAt)
  const [main] = [...open].sort(
    (one, other) => weightOf(other) - weightOf(one) || one.closesAt - other.closesAt,
  )
  // A stage that is dated in words comes until its place on the timeline is past.
  const [next] = stages
    .filter((stage) => (isFixed(stage) ? stage.opensAt : stage.closesAt) > now)
    .filter((stage) => !open.includes(stage))
    .sort((one, other) => one.opensAt - other.opensAt)
  return { open, main, next }
}

/** When a stage next opens or closes. */
export const nextBoundary = (stages: readonly Stage[], now: number): number => {
  const coming = stages.flatMap(({ opensAt, closesAt }) => [opensAt, closesAt]).filter((at) => at > now)
  return coming.length > 0 ? Math.min(...coming) : Number.POSITIVE_INFINITY
}

/** What a visitor may do in this stage, in one line. */
export const invitation = ({ rights }: Stage): string => {
  if (rights.includes('vote')) return '选出你喜欢的作品'
  if (rights.includes('enter')) return '可以报名、上传作品'
  if (rights.includes('judge')) return '评委正在评审'
  if (rights.includes('object')) return '有异议可以提出'
  if (rights.includes('shortlist') || rights.includes('review')) return '入围名单稍后公布'
  return '作品可以观看'
}
