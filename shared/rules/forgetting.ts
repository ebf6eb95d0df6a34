import type { Submission } from '#shared/model/submission'

type Work = Pick<Submission, 'state' | 'unitId'>

/**
 * A work that was let into a contest stays when its author's account goes: it was judged or voted on beside others.
 * What a unit sends in is the unit's. Everything else goes with the account.
 */
export const staysBehind = ({ state, unitId }: Work): boolean => state === 'approved' || unitId !== null

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
