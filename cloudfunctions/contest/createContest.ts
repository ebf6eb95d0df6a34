import type { contest } from '#shared/contract/contest'
import { sha256Hex } from '#shared/lib/hash'
import { ok, refuse } from '#shared/lib/result'
import type { RoleGrant } from '#shared/model/account'
import type { Contest, ContestPlan } from '#shared/model/contest'
import { INSTALLATION_ID } from '#shared/model/installation'
import { emptyPlan } from '#shared/presets/empty'
import { presets } from '#shared/presets/index'
import { beginContest, planOf } from '#shared/rules/contest'
import { copyPlan } from '#shared/rules/copyPlan'
import { addAuditRecord } from '../_data/auditRecords'
import { findContest } from '../_data/contests'
import { findInstallation } from '../_data/installations'
import { findPeople, holds, roleIdOf } from '../_data/roles'
import { transact } from '../_data/transaction'
import type { Call, Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'

/** The key names the contest, so that one that is asked for twice is begun once. */
const idFor = (openid: string, key: string): string => `c-${sha256Hex(`${openid} ${key}`).slice(0, 12)}`

export const createContest: Handler<typeof contest.createContest> = async (input, call) => {
  const plan = await planFrom(input.from, call)
  if (!plan) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const contestId = idFor(call.actor.openid, input.key)
  const { contact } = await findInstallation()
  const begun = beginContest(contestId, {
    ...copyPlan(plan, input.startsOn),
    ...(input.name !== undefined && { name: input.name }),
    contact: plan.contact ?? contact,
  })
  const owners = (await findPeople(INSTALLATION_ID)).filter(holds)

  const version = await transact(async (transaction) => {
    const earlier = await transaction.find<Contest>('contests', contestId)
    if (earlier) return earlier.version
    await transaction.put('contests', contestId, begun)
    for (const { openid, name } of owners) {
      const grant = { contestId, openid, role: 'owner', name, grantedAt: call.now, removed: null } as const
      await transaction.put('roles', roleIdOf(grant), grant satisfies RoleGrant)
    }
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId),
      action: 'createContest',
      target: 'contest',
      before: null,
      after: planOf(begun),
      words: begun.name,
    })
    return begun.version
  })
  return ok({ contestId, version })
}

type Source = Parameters<typeof createContest>[0]['from']

/** Who copies a contest must know it: a draft is nobody's business but its staff's. */
const planFrom = async (from: Source, { actor }: Call): Promise<ContestPlan | undefined> => {
  if (from.kind === 'empty') return emptyPlan
  if (from.kind === 'preset') return presets[from.preset]
  const people = await findPeople(from.contestId)
  if (!people.some((one) => one.openid === actor.openid && holds(one))) return undefined
  const found = await findContest(from.contestId)
  return found && planOf(found)
}
