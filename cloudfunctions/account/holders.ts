import type { HeldItem, HeldKind } from '#shared/model/account'
import { forgetClaims } from '../_data/claims'
import { countComplaintsBy, disownComplaints } from '../_data/complaints'
import { findGuesses, findTaken, forgetGuesses, forgetTaken } from '../_data/invitations'
import { forgetMessages } from '../_data/messages'
import { disownObjections } from '../_data/objectionsOf'
import { findAllRoles } from '../_data/roles'
import { disownSeats } from '../_data/scoreBooks'
import { countFiles, forgetFiles } from './ownFiles'
import { countWorks, forgetWorks } from './ownWorks'
import {
  tellClaims,
  tellComplaints,
  tellFiles,
  tellGuesses,
  tellInvitations,
  tellMessages,
  tellObjections,
  tellRoles,
  tellSeats,
} from './tellHeld'
import { tellWorks } from './tellWorks'

interface Holder {
  readonly kind: HeldKind
  /** How much of it a deletion takes away now, and how much has to stay: a contest's results, a trail. */
  count(openid: string, now: number): Promise<{ readonly goes: number; readonly stays: number }>
  /** All of it, in words, for the person to keep. */
  tell(openid: string, now: number): Promise<readonly HeldItem[]>
  /** Deletes what may go. Asked again after a crash, it goes on with what is left. */
  forget(openid: string, now: number): Promise<void>
}

const allGoes = async (counting: Promise<number>) => ({ goes: await counting, stays: 0 })

const many = (telling: Promise<readonly unknown[]>) => telling.then((all) => all.length)

/**
 * Every place that knows an account, in one list: a new collection with an openid in it adds its holder here, its kind
 * to shared/model/account.ts and its words to features/account/heldWords.ts. Slips are in no holder: they are kept
 * under a keyed hash, for ever, and the page says so. Roles are deleted by deleteAccount.ts itself, since an owner may
 * be needed. forgotten.test.ts looks through every collection for what was missed.
 */
export const holders: readonly Holder[] = [
  { kind: 'works', count: countWorks, tell: tellWorks, forget: forgetWorks },
  { kind: 'files', count: countFiles, tell: tellFiles, forget: forgetFiles },
  {
    kind: 'messages',
    count: (openid) => allGoes(many(tellMessages(openid))),
    tell: tellMessages,
    forget: forgetMessages,
  },
  {
    kind: 'complaints',
    count: (openid) => allGoes(countComplaintsBy(openid)),
    tell: tellComplaints,
    forget: disownComplaints,
  },
  {
    kind: 'objections',
    count: (openid) => allGoes(many(tellObjections(openid))),
    tell: tellObjections,
    forget: disownObjections,
  },
  {
    kind: 'seats',
    count: async (openid) => ({ goes: 0, stays: await many(tellSeats(openid)) }),
    tell: tellSeats,
    forget: disownSeats,
  },
  {
    kind: 'claims',
    count: (openid) => allGoes(many(tellClaims(openid))),
    tell: tellClaims,
    forget: forgetClaims,
  },
  {
    kind: 'roles',
    count: (openid) => allGoes(many(findAllRoles(openid))),
    tell: tellRoles,
    forget: async () => {},
  },
  {
    kind: 'invitations',
    count: (openid) => allGoes(many(findTaken(openid))),
    tell: tellInvitations,
    forget: forgetTaken,
  },
  {
    kind: 'guesses',
    count: (openid) => allGoes(many(findGuesses(openid))),
    tell: tellGuesses,
    forget: forgetGuesses,
  },
]

/** What is held now, kind by kind. */
export const heldBy = (openid: string, now: number) =>
  Promise.all(holders.map(async ({ kind, count }) => ({ kind, ...(await count(openid, now)) })))
