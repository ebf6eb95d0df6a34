/** What an account may be in one contest. */
export const roles = ['entrant', 'juror', 'liaison', 'reviewer', 'organizer', 'owner', 'observer'] as const
export type Role = (typeof roles)[number]

/** The roles that see the 管理 tab. */
export const staffRoles: readonly Role[] = ['reviewer', 'organizer', 'owner', 'observer']

export interface RoleGrant {
  readonly contestId: string
  readonly openid: string
  readonly role: Role
  /** What colleagues call them; theirs to choose when they accept. */
  readonly name: string
  readonly grantedAt: number
  /** Of a liaison, the unit whose works they enter. */
  readonly unitId?: string
  /** null while it holds. A removal stays on record, and whoever it concerns is told. */
  readonly removed: { readonly at: number; readonly reason: string } | null
}

/** A role that waits for whoever brings the code. Of the code we keep a hash only. */
export interface Invitation {
  readonly invitationId: string
  readonly contestId: string
  readonly role: Role
  /** For whom, in the inviter's words: “评委王老师”. */
  readonly note: string
  readonly invitedAt: number
  readonly invitedBy: string
  readonly expiresAt: number
  readonly state: 'open' | 'accepted' | 'cancelled'
  readonly acceptedBy: string | null
  /** Whom a liaison will speak for. */
  readonly unitId?: string
}

/**
 * What can be held about an account, besides its slips, which no account can be found from. Each has its holder in
 * cloudfunctions/account/holders.ts and its words on the page “我的数据与注销”.
 */
export const heldKinds = [
  'works',
  'files',
  'messages',
  'complaints',
  'objections',
  'seats',
  'claims',
  'roles',
  'invitations',
  'guesses',
] as const
export type HeldKind = (typeof heldKinds)[number]

/** One thing that is held, in the words of the page: nobody needs a program to read it. */
export interface HeldItem {
  readonly title: string
  readonly at: number | null
  readonly facts: readonly { readonly name: string; readonly value: string }[]
}

/** What schemas and forms both check. */
export const accountLimits = {
  name: 20,
  note: 40,
  invitationDays: 30,
  codeLength: 10,
  /** Wrong codes an account may try in an hour. */
  guessesPerHour: 10,
  /** A published contest has at least so many owners: what one decides another can check. */
  leastOwners: 2,
} as const
