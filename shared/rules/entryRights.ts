import { uploadLimits } from '#shared/model/media'
import type { Stage, StageRight } from '#shared/model/stage'
import type { Submission } from '#shared/model/submission'
import { windowsOf } from './stages'

type Standing = Pick<Submission, 'state' | 'mendBy'>

const GRACE_MS = uploadLimits.graceMinutes * 60_000

/** The end of the stage with this right that is open now. */
const openUntil = (stages: readonly Stage[], right: StageRight, now: number): number | null => {
  const open = windowsOf(stages, right).filter(({ opensAt, closesAt }) => opensAt <= now && now < closesAt)
  return open.length > 0 ? Math.max(...open.map(({ closesAt }) => closesAt)) : null
}

/** When entering closed, if that was so short a time ago that what was on its way may still arrive. */
const closedJustNow = (stages: readonly Stage[], now: number): number | null => {
  const over = windowsOf(stages, 'enter').filter(
    ({ closesAt }) => closesAt <= now && now < closesAt + GRACE_MS,
  )
  return over.length > 0 ? Math.max(...over.map(({ closesAt }) => closesAt)) : null
}

/** Until when an entrant may change a work; null where it may not be changed now. */
export const editableUntil = (
  { state, mendBy }: Standing,
  stages: readonly Stage[],
  now: number,
): number | null => {
  if (state === 'submitted') return openUntil(stages, 'edit', now)
  if (state === 'returned') return mendableUntil(mendBy, stages, now)
  if (state !== 'draft') return null
  const entering = openUntil(stages, 'enter', now)
  if (entering !== null) return entering
  const closedAt = closedJustNow(stages, now)
  return closedAt === null ? null : closedAt + GRACE_MS
}

/** A returned work has a time of its own, whatever stage is open. */
const mendableUntil = (mendBy: number | null, stages: readonly Stage[], now: number): number | null => {
  if (mendBy === null) return openUntil(stages, 'edit', now)
  return now < mendBy ? mendBy : null
}

/**
 * Until when a work may be sent. After closing only one whose files were on their way by then: `begunAt` are the
 * instants at which sending its files began.
 */
export const sendableUntil = (
  work: Standing,
  stages: readonly Stage[],
  begunAt: readonly number[],
  now: number,
): number | null => {
  const until = editableUntil(work, stages, now)
  if (work.state !== 'draft' || until === null || openUntil(stages, 'enter', now) !== null) return until
  const closedAt = closedJustNow(stages, now)
  const wasOnItsWay = begunAt.length > 0 && begunAt.every((at) => closedAt !== null && at < closedAt)
  return wasOnItsWay ? until : null
}

/** A draft is its author's own at any time; what was sent may be taken back while entering or editing is open. */
export const mayWithdraw = (
  { state }: Pick<Submission, 'state'>,
  isPublic: boolean,
  stages: readonly Stage[],
  now: number,
): boolean => {
  if (isPublic) return false
  if (state === 'draft' || state === 'returned') return true
  if (state !== 'submitted' && state !== 'approved') return false
  return (['enter', 'edit'] as const).some((right) => openUntil(stages, right, now) !== null)
}

/** What was taken back after it was sent is there still: while entering is open it may become a draft again. */
export const mayRestore = (
  { state, submittedAt }: Pick<Submission, 'state' | 'submittedAt'>,
  stages: readonly Stage[],
  now: number,
): boolean => state === 'withdrawn' && submittedAt !== null && openUntil(stages, 'enter', now) !== null
