import type { Stage, StageRight } from '#shared/model/stage'
import type { VoteWindow } from '#shared/model/vote'

/** A stage that is dated in words only opens nothing, whatever its place on the timeline. */
export const isFixed = (stage: Stage): boolean => stage.wording === undefined

const isOpen = (stage: Stage, now: number): boolean =>
  isFixed(stage) && stage.opensAt <= now && now < stage.closesAt

/** May this be done now? The same question on the phone, before a button, and on the server, before a write. */
export const allows = (stages: readonly Stage[], right: StageRight, now: number): boolean =>
  stages.some((stage) => stage.rights.includes(right) && isOpen(stage, now))

/** When it may be done. */
export const windowsOf = (stages: readonly Stage[], right: StageRight): VoteWindow[] =>
  stages
    .filter((stage) => stage.rights.includes(right) && isFixed(stage))
    .map(({ opensAt, closesAt }) => ({ opensAt, closesAt }))
