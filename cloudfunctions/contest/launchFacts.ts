import type { Role } from '#shared/model/account'
import type { LaunchFacts } from '#shared/rules/launchFaults'
import { findInstallation } from '../_data/installations'
import { findPeople, holds } from '../_data/roles'

/** Who stands ready, and what the installation has stated: two reads. */
export const launchFactsOf = async (contestId: string, now: number): Promise<LaunchFacts> => {
  const [everybody, installation] = await Promise.all([findPeople(contestId), findInstallation()])
  const people: Partial<Record<Role, number>> = {}
  for (const { role } of everybody.filter(holds)) people[role] = (people[role] ?? 0) + 1
  return { people, installation, now }
}
