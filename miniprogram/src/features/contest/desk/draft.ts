import type { ContestPlan, PlanField } from '#shared/model/contest'
import { changedFields, type PlanPatch } from '#shared/rules/planPatch'

/** What was typed and is not saved yet, and the version of the plan that it was typed into. */
export interface PlanDraft {
  readonly baseVersion: number
  readonly patch: PlanPatch
}

/** A field that somebody else saved while we were changing it too. */
export interface ForeignEdit {
  readonly field: PlanField
  readonly by: string
  readonly at: number
}

export type Edits = Readonly<
  Record<string, { readonly version: number; readonly at: number; readonly by: string }>
>

export const emptyDraft = (baseVersion: number): PlanDraft => ({ baseVersion, patch: {} })

export const fieldsOf = ({ patch }: PlanDraft): PlanField[] =>
  (Object.keys(patch) as PlanField[]).filter((field) => patch[field] !== undefined)

export const planWith = (plan: ContestPlan, { patch }: PlanDraft): ContestPlan =>
  ({ ...plan, ...patch }) as ContestPlan

/** A field typed back to what is saved is no change. */
export const withChange = <Field extends PlanField>(
  draft: PlanDraft,
  saved: ContestPlan,
  field: Field,
  value: ContestPlan[Field],
): PlanDraft => {
  const { [field]: _before, ...others } = draft.patch
  const patch = { ...others, [field]: value } as PlanPatch
  return { ...draft, patch: changedFields(saved, patch).includes(field) ? patch : others }
}

/** After a save: what was typed while it was under way is still to be saved. */
export const afterSave = (draft: PlanDraft, sent: PlanPatch, version: number): PlanDraft => ({
  baseVersion: version,
  patch: Object.fromEntries(
    Object.entries(draft.patch).filter(([field, value]) => sent[field as PlanField] !== value),
  ) as PlanPatch,
})

export const without = (draft: PlanDraft, fields: readonly PlanField[]): PlanDraft => ({
  ...draft,
  patch: Object.fromEntries(
    Object.entries(draft.patch).filter(([field]) => !fields.includes(field as PlanField)),
  ) as PlanPatch,
})

/**
 * Puts what was typed upon a newer plan. Where somebody else saved the same field, both texts differ and a person
 * decides; everything else goes on as if it had been typed into the newer plan. `sent` is what we tried to save: if
 * that is what is saved now, the reply was lost and the other person is ourselves.
 */
export const rebased = (
  draft: PlanDraft,
  saved: ContestPlan,
  version: number,
  edits: Edits,
  sent: PlanPatch = {},
): { readonly draft: PlanDraft; readonly foreign: readonly ForeignEdit[] } => {
  const changed = changedFields(saved, draft.patch)
  const kept = without(
    draft,
    fieldsOf(draft).filter((field) => !changed.includes(field)),
  )
  const foreign = changed.flatMap((field) => {
    const edit = edits[field]
    const isOurs = sent[field] !== undefined && !changedFields(saved, sent).includes(field)
    return edit && edit.version > draft.baseVersion && !isOurs ? [{ field, by: edit.by, at: edit.at }] : []
  })
  return { draft: { ...kept, baseVersion: version }, foreign }
}

/** Reads what this device kept; anything else that lies there is nothing. */
export const draftFrom = (found: unknown): PlanDraft | undefined => {
  const { baseVersion, patch } = (found ?? {}) as Partial<PlanDraft>
  const isDraft = typeof baseVersion === 'number' && typeof patch === 'object' && patch !== null
  return isDraft ? { baseVersion, patch } : undefined
}
