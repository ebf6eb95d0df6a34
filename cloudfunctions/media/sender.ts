import type { Role } from '#shared/model/account'
import type { FilePurpose } from '#shared/model/media'
import type { Stage } from '#shared/model/stage'
import { maySendFilm } from '#shared/rules/entering'
import { findGrants } from '../_data/roles'

/** Who may send what besides entrants, and at any time. */
const senders: Readonly<Record<FilePurpose, readonly Role[]>> = {
  video: ['reviewer', 'organizer', 'owner', 'liaison'],
  cover: ['reviewer', 'organizer', 'owner', 'liaison'],
  attachment: ['organizer', 'owner'],
  evidence: ['reviewer', 'organizer', 'owner'],
  sheet: ['organizer', 'owner', 'liaison'],
  scan: ['reviewer', 'organizer', 'owner', 'liaison'],
  seal: ['owner'],
}

export type Sender = 'staff' | 'entrant' | 'witness' | 'nobody'

const everybody: readonly FilePurpose[] = ['video', 'cover', 'evidence']

/** In what part an account sends a file of this purpose. */
export const senderOf = async (contestId: string, openid: string, purpose: FilePurpose): Promise<Sender> => {
  const grants = await findGrants(contestId, openid)
  if (grants.some(({ role }) => senders[purpose].includes(role))) return 'staff'
  if (!everybody.includes(purpose)) return 'nobody'
  return purpose === 'evidence' ? 'witness' : 'entrant'
}

/** Entrants send while something may be entered or mended; staff and witnesses at any time. */
export const isInTime = (
  sender: Sender,
  stages: readonly Stage[],
  begunAt: number,
  now: number,
  graceMs = 0,
): boolean => sender !== 'entrant' || maySendFilm(stages, begunAt, now, graceMs)
