import type { Role } from '#shared/model/account'
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

/** The fixture's people hold the role they are named after: `reviewer-1` is a reviewer. */
export const roleDocuments = (contestId: string): Documents => ({
  roles: people.flatMap(({ personaId, openid }) => {
    const role = roleNames[personaId.replace(/-\d+$/, '')]
    return role ? [{ _id: `${contestId}:${openid}:${role}`, contestId, openid, role }] : []
  }),
})
