import type { Contest, ContestPlan, PlanField } from '#shared/model/contest'
import { planFields } from './contest'

export type PlanPatch = { readonly [Field in PlanField]?: ContestPlan[Field] | undefined }

export const sameValue = (one: unknown, other: unknown): boolean =>
  one === other || canonicalOf(one) === canonicalOf(other)

/** Keys in one order, and absent the same as undefined: what was stored and read again equals what was sent. */
const canonicalOf = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )

/** The fields that a patch would really change. */
export const changedFields = (plan: ContestPlan, patch: PlanPatch): PlanField[] =>
  planFields.filter((field) => patch[field] !== undefined && !sameValue(plan[field], patch[field]))

/** Of those, the ones that somebody saved after the patch was begun. */
export const staleFields = (
  contest: Contest,
  fields: readonly PlanField[],
  baseVersion: number,
): PlanField[] => fields.filter((field) => (contest.edits[field]?.version ?? 0) > baseVersion)

export const pickFields = (plan: ContestPlan, fields: readonly PlanField[]): Partial<ContestPlan> =>
  Object.fromEntries(fields.map((field) => [field, plan[field]]))

/** The contest with the patch saved: a version more, and who touched what. */
export const patched = (
  contest: Contest,
  patch: PlanPatch,
  fields: readonly PlanField[],
  edit: { readonly at: number; readonly by: string },
): Contest => {
  const version = contest.version + 1
  const marks = Object.fromEntries(fields.map((field) => [field, { version, ...edit }]))
  const values = Object.fromEntries(fields.map((field) => [field, patch[field]]))
  return { ...contest, ...values, version, edits: { ...contest.edits, ...marks } }
}
