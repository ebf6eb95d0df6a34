import type { HeldKind } from '#shared/model/account'
import { countComplaintsBy, disownComplaints } from '../_data/complaints'
import { countGuesses, countTaken, forgetGuesses, forgetTaken } from '../_data/invitations'
import { findAllRoles } from '../_data/roles'
import { countWorks, forgetWorks } from './ownWorks'

interface Holder {
  readonly kind: HeldKind
  /** How much of it a deletion takes away now, and how much has to stay: a contest's results, a trail. */
  count(openid: string, now: number): Promise<{ readonly goes: number; readonly stays: number }>
  /** Deletes what may go. Asked again after a crash, it goes on with what is left. */
  forget(openid: string, now: number): Promise<void>
}

const allGoes = async (counting: Promise<number>) => ({ goes: await counting, stays: 0 })

/**
 * Every place that knows an account, in one list: a new collection with an openid in it adds its holder here, its kind
 * to shared/model/account.ts and its words to features/account/heldWords.ts. Slips are in no holder: they are kept
 * under a keyed hash, for ever, and the page says so. Roles are deleted by deleteAccount.ts itself, since an owner may
 * be needed.
 */
export const holders: readonly Holder[] = [
  {
    kind: 'works',
    count: countWorks,
    forget: forgetWorks,
  },
  {
    kind: 'complaints',
    count: (openid) => allGoes(countComplaintsBy(openid)),
    forget: disownComplaints,
  },
  {
    kind: 'roles',
    count: (openid) => allGoes(findAllRoles(openid).then((roles) => roles.length)),
    forget: async () => {},
  },
  {
    kind: 'invitations',
    count: (openid) => allGoes(countTaken(openid)),
    forget: forgetTaken,
  },
  {
    kind: 'guesses',
    count: (openid) => allGoes(countGuesses(openid)),
    forget: forgetGuesses,
  },
]

/** What is held now, kind by kind. */
export const heldBy = (openid: string, now: number) =>
  Promise.all(holders.map(async ({ kind, count }) => ({ kind, ...(await count(openid, now)) })))
