import type { Role, RoleGrant } from '#shared/model/account'
import { INSTALLATION_ID } from '#shared/model/installation'
import { people } from '../../tests/fixtures/people'
import type { Documents } from './seasonDocuments'

const roleNames: Readonly<Record<string, Role>> = {
  entrant: 'entrant',
  juror: 'juror',
  liaison: 'liaison',
  reviewer: 'reviewer',
  organizer: 'organizer',
  owner: 'owner',
  observer: 'observer',
}

/** The unit that the fixture's liaison speaks for. */
export const liaisonUnitId = 'u-zonggonghui'

/** The fixture's people hold the role they are named after: `reviewer-1` is a reviewer. */
export const roleDocuments = (contestId: string): Documents => ({
  roles: people.flatMap(({ personaId, openid, name }) => {
    const role = roleNames[personaId.replace(/-\d+$/, '')]
    if (!role) return []
    const grant = { contestId, openid, role, name, grantedAt: 0, removed: null }
    return [grantDocument(role === 'liaison' ? { ...grant, unitId: liaisonUnitId } : grant)]
  }),
})

/** The owners of the whole installation, who begin contests. */
export const installerDocuments = (): Documents => ({
  roles: people
    .filter(({ personaId }) => personaId.startsWith('owner-'))
    .map(({ openid, name }) =>
      grantDocument({
        contestId: INSTALLATION_ID,
        openid,
        role: 'owner',
        name,
        grantedAt: 0,
        removed: null,
      }),
    ),
})

const grantDocument = (grant: RoleGrant) => ({
  _id: `${grant.contestId}:${grant.openid}:${grant.role}`,
  ...grant,
})
