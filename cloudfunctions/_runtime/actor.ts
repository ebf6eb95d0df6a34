import type { Access } from '#shared/contract/action'
import { type Role, roles } from '#shared/model/account'
import { findRoles } from '../_data/roles'

/** Who is calling. The cloud puts it into the environment before each call; nothing in the body can say so. */
export interface Actor {
  /** Empty for a guest. */
  readonly openid: string
  readonly isTimer: boolean
}

/** Read inside `main`, at each call: an instance serves one caller after another. */
export const actorOf = (environment: NodeJS.ProcessEnv): Actor => {
  const isTimer = environment.TRIGGER_SRC === 'timer'
  return { openid: isTimer ? '' : (environment.WX_OPENID ?? ''), isTimer }
}

export type Denial = 'SIGN_IN_NEEDED' | 'FORBIDDEN'

const isRole = (access: Access): access is Role => (roles as readonly string[]).includes(access)

/** What can be refused before the input is looked at. */
export const denyStranger = (actor: Actor, access: readonly Access[]): Denial | undefined => {
  if (access.includes('timer')) return actor.isTimer ? undefined : 'FORBIDDEN'
  // A timer is nobody: it may run what is declared for timers and nothing else.
  if (actor.isTimer) return 'FORBIDDEN'
  if (access.includes('guest') || actor.openid !== '') return undefined
  return 'SIGN_IN_NEEDED'
}

/** What needs the caller's roles in the contest that the input names: one read. */
export const denyWithoutRole = async (
  actor: Actor,
  access: readonly Access[],
  input: unknown,
): Promise<Denial | undefined> => {
  if (access.some((one) => one === 'guest' || one === 'member' || one === 'timer')) return undefined
  const { contestId } = input as { contestId: string }
  const held = await findRoles(contestId, actor.openid)
  return held.some((role) => access.includes(role) && isRole(role)) ? undefined : 'FORBIDDEN'
}
