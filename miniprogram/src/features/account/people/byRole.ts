import type { Role } from '#shared/model/account'
import { roleOrder } from './roleWords'

interface RoleGroup<Person> {
  readonly role: Role
  readonly people: readonly Person[]
}

/** People under the role they hold, whoever came first at the top; nobody holds a role that is not shown. */
export const byRole = <Person extends { readonly role: Role; readonly grantedAt: number }>(
  people: readonly Person[],
): RoleGroup<Person>[] =>
  roleOrder
    .map((role) => ({
      role,
      people: people
        .filter((person) => person.role === role)
        .sort((one, other) => one.grantedAt - other.grantedAt),
    }))
    .filter((group) => group.people.length > 0)
