import type { Access } from '#shared/contract/action'
import { ok, type Result, refuse } from '#shared/lib/result'
import type { Role } from '#shared/model/account'
import { INSTALLATION_ID } from '#shared/model/installation'
import { findGrants } from '../_data/roles'

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

/** What can be refused before the input is looked at. */
export const denyStranger = (actor: Actor, access: readonly Access[]): Denial | undefined => {
  if (access.includes('timer')) return actor.isTimer ? undefined : 'FORBIDDEN'
  // A timer is nobody: it may run what is declared for timers and nothing else.
  if (actor.isTimer) return 'FORBIDDEN'
  if (access.includes('guest') || actor.openid !== '') return undefined
  return 'SIGN_IN_NEEDED'
}

/** The access that needs the caller's roles, and where they are looked for; undefined where none is needed. */
const roleScope = (access: readonly Access[], input: unknown): string | undefined => {
  if (access.some((one) => one === 'guest' || one === 'member' || one === 'timer')) return undefined
  if (access.includes('installer')) return INSTALLATION_ID
  return (input as { contestId: string }).contestId
}

/** What a caller is in a contest, and what colleagues there call them. */
export interface Standing {
  readonly roles: readonly Role[]
  readonly name: string
  /** The unit that a liaison speaks for. */
  readonly unitId?: string | undefined
}

/** What the caller is here, if the action asks for it: one read. */
export const standingOf = async (
  actor: Actor,
  access: readonly Access[],
  input: unknown,
): Promise<Result<Standing, Denial>> => {
  const scope = roleScope(access, input)
  if (scope === undefined) return ok({ roles: [], name: '' })
  const grants = await findGrants(scope, actor.openid)
  const wanted: readonly string[] = access.includes('installer') ? ['owner'] : access
  if (!grants.some(({ role }) => wanted.includes(role))) return refuse('FORBIDDEN')
  return ok({
    roles: grants.map(({ role }) => role),
    name: grants[0]?.name ?? '',
    unitId: grants.find(({ role }) => role === 'liaison')?.unitId,
  })
}
