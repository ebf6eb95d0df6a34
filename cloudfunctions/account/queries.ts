import type { account } from '#shared/contract/account'
import { ok } from '#shared/lib/result'
import { isMaskedFor, maskedName } from '#shared/rules/mask'
import { findInstallation, installationOf } from '../_data/installations'
import { findWaiting } from '../_data/invitations'
import { findAllRoles, findPeople, holds, personIdOf } from '../_data/roles'
import type { Handler } from '../_runtime/serve'

export const whoAmI: Handler<typeof account.whoAmI> = async (_input, { actor }) => {
  if (actor.openid === '') return ok({ signedIn: false, roles: [], removed: [] })
  const grants = await findAllRoles(actor.openid)
  return ok({
    signedIn: true,
    roles: grants.filter(holds).map(({ contestId, role }) => ({ contestId, role })),
    removed: grants.flatMap(({ contestId, role, removed }) =>
      removed ? [{ contestId, role, ...removed }] : [],
    ),
  })
}

export const listPeople: Handler<typeof account.listPeople> = async ({ contestId }, call) => {
  const [grants, waiting] = await Promise.all([findPeople(contestId), findWaiting(contestId)])
  const told = isMaskedFor(call.standing.roles) ? maskedName : (name: string) => name
  const personOf = ({ openid, name }: (typeof grants)[number]) => ({
    personId: personIdOf(contestId, openid),
    name: told(name),
  })
  return ok({
    people: grants.filter(holds).map((grant) => ({
      ...personOf(grant),
      role: grant.role,
      grantedAt: grant.grantedAt,
      isMe: grant.openid === call.actor.openid,
    })),
    removed: grants.flatMap((grant) =>
      grant.removed ? [{ ...personOf(grant), role: grant.role, ...grant.removed }] : [],
    ),
    invitations: waiting
      .filter(({ expiresAt }) => call.now < expiresAt)
      .map(({ invitationId, role, note, invitedAt, expiresAt }) => ({
        invitationId,
        role,
        note: isMaskedFor(call.standing.roles) ? '' : note,
        invitedAt,
        expiresAt,
      })),
  })
}

export const aboutInstallation: Handler<typeof account.aboutInstallation> = async () => {
  const { operator, bodyKind, filingNumber, contact, codeLink = '' } = await installationOf()
  return ok({ operator, bodyKind, filingNumber, contact, codeLink })
}

export const openInstallation: Handler<typeof account.openInstallation> = async () =>
  ok({ installation: await findInstallation() })
