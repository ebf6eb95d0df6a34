import { ok, refuse } from '#shared/lib/result'
import type { Contest } from '#shared/model/contest'
import type { Channel } from '#shared/model/requirements'
import type { Submission } from '#shared/model/submission'
import type { Unit } from '#shared/model/unit'
import { sendableUntil } from '#shared/rules/entryRights'
import { type StageNotOpen, stageNotOpen } from '#shared/rules/stageFacts'
import { allows } from '#shared/rules/stages'
import { findUnit } from '../_data/units'
import type { Call } from '../_runtime/serve'

/** One who is nothing but a liaison sees one unit; whoever is staff too sees all. */
export const isOnlyLiaison = ({ standing: { roles } }: Call): boolean =>
  !roles.some((role) => ['reviewer', 'organizer', 'owner', 'observer'].includes(role))

/** The unit that a call is about: a liaison's own whatever was named, or the one that staff name; null for none. */
export const unitFor = async (call: Call, contestId: string, named: string | null | undefined) => {
  const unitId = isOnlyLiaison(call) ? (call.standing.unitId ?? '') : (named ?? null)
  if (unitId === null) return ok<Unit | null>(null)
  const found = await findUnit(contestId, unitId)
  return found ? ok<Unit | null>(found) : refuse({ code: 'UNIT_NOT_FOUND' as const })
}

/** May this caller touch this work: their unit's, or anything that came in for its author and is not claimed yet. */
export const isOwnWork = (call: Call, { channel, unitId, owner }: Submission): boolean =>
  channel !== 'individual' &&
  (owner === null || owner === call.actor.openid) &&
  (!isOnlyLiaison(call) || (unitId !== null && unitId === call.standing.unitId))

/** 团体报名 by post is the staff's way, unless the notice knows units' own. */
export const channelOf = (call: Call, channels: readonly Channel[], unitId: string | null): Channel =>
  isOnlyLiaison(call) || (unitId !== null && channels.includes('unit')) ? 'unit' : 'staff'

/**
 * A unit enters while entering is open, mends what was sent while that may be edited, and what was returned within its
 * own time; staff also enter what came late by post, until reviewing ends. A film whose sending began (`begunAt`)
 * before closing may arrive a little later.
 */
export const closedFor = (
  call: Call,
  { stages }: Pick<Contest, 'stages'>,
  work?: Submission,
  begunAt: readonly number[] = [],
): StageNotOpen | undefined => {
  const { now } = call
  const isNew = !work || work.state === 'draft'
  const staffMay = ['enter', 'edit', 'review'] as const
  if (!isOnlyLiaison(call) && staffMay.some((right) => allows(stages, right, now))) return undefined
  const isOpen = work ? sendableUntil(work, stages, begunAt, now) !== null : allows(stages, 'enter', now)
  return isOpen ? undefined : stageNotOpen(stages, isNew ? 'enter' : 'edit', now)
}
