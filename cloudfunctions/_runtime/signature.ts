import type { AuditRecord } from '#shared/model/audit'
import type { Call } from './serve'

// What weighs most of what a person is: one who owns a contest acts as its owner.
const byWeight = ['owner', 'organizer', 'reviewer', 'observer', 'juror', 'liaison', 'entrant'] as const

/** Who did something, where and when: what every audit record begins with. */
export const signedBy = (
  { actor, standing, now }: Call,
  contestId: string,
  reason = '',
): Pick<AuditRecord, 'contestId' | 'at' | 'by' | 'byName' | 'byRole' | 'reason'> => ({
  contestId,
  at: now,
  by: actor.openid,
  byName: standing.name,
  byRole: byWeight.find((role) => standing.roles.includes(role)) ?? null,
  reason,
})
