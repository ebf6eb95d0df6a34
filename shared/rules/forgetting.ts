import type { Stage } from '#shared/model/stage'
import type { Submission } from '#shared/model/submission'
import { mayWithdraw } from './entryRights'

type Work = Pick<Submission, 'state' | 'unitId'>

interface Surroundings {
  /** It has a public face. */
  readonly isPublic: boolean
  readonly stages: readonly Stage[]
  readonly now: number
}

/**
 * A work that was let into a contest and can no longer be taken back stays when its author's account goes: it was
 * judged or voted on beside others. What a unit sends in is the unit's. Everything else goes with the account.
 */
export const staysBehind = (work: Work, { isPublic, stages, now }: Surroundings): boolean =>
  work.unitId !== null || (work.state === 'approved' && !mayWithdraw(work, isPublic, stages, now))

/** A work that stays, with nothing in it that leads to the account or finds a person at home. */
export const withoutOwner = (work: Submission): Submission =>
  work.unitId !== null
    ? { ...work, owner: null }
    : {
        ...work,
        owner: null,
        sealed: '',
        phoneHash: '',
        pending: null,
        marks: work.marks.filter((mark) => !mark.startsWith('phone:')),
      }
