/** What an account may be in one contest. */
export const roles = ['entrant', 'juror', 'liaison', 'reviewer', 'organizer', 'owner', 'observer'] as const
export type Role = (typeof roles)[number]

/** The roles that see the 管理 tab. */
export const staffRoles: readonly Role[] = ['reviewer', 'organizer', 'owner', 'observer']

export interface RoleGrant {
  readonly contestId: string
  readonly openid: string
  readonly role: Role
}
