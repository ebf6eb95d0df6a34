import type { Stage, StageRight } from '#shared/model/stage'
import { windowsOf } from './stages'

/** What somebody who comes at the wrong time is told: when it opens next, or when it closed. */
export interface StageNotOpen {
  readonly code: 'STAGE_NOT_OPEN'
  readonly opensAt: number | null
  readonly closedAt: number | null
}

export const stageNotOpen = (stages: readonly Stage[], right: StageRight, now: number): StageNotOpen => {
  const windows = windowsOf(stages, right)
  const ahead = windows.map(({ opensAt }) => opensAt).filter((opensAt) => now < opensAt)
  const over = windows.map(({ closesAt }) => closesAt).filter((closesAt) => closesAt <= now)
  return {
    code: 'STAGE_NOT_OPEN',
    opensAt: ahead.length > 0 ? Math.min(...ahead) : null,
    closedAt: over.length > 0 ? Math.max(...over) : null,
  }
}
