import { type EntryForm, emptyForm } from '#shared/model/submission'
import { type Step, stepNames } from './steps'

/** A work that is being filled in on this phone. */
export interface EntryDraft {
  /** null until the server has heard of it. */
  readonly entryId: string | null
  /** The server's count of saves that `base` is. */
  readonly version: number
  readonly base: EntryForm
  readonly form: EntryForm
  /** Names this work until the server has: a repeated save begins no second one. */
  readonly key: string
  /** What was sent under the key; it may have arrived, though nobody answered. */
  readonly tried: EntryForm | null
  readonly step: Step
}

/** A work that nothing is filled in of yet. `base` is what a server that never heard of it has: nothing. */
export const newDraft = (form: EntryForm, key: string): EntryDraft => ({
  entryId: null,
  version: 0,
  base: form,
  form,
  key,
  tried: null,
  step: 'works',
})

const isForm = (value: unknown): value is EntryForm => {
  const { content, hidden, consents } = (value ?? {}) as Partial<EntryForm>
  const isWhole = [content, hidden, consents, content?.fields].every(
    (part) => typeof part === 'object' && part !== null,
  )
  return isWhole && Array.isArray(content?.items) && Array.isArray(content?.authors)
}

/** Reads what this device kept; what an older version of us or somebody else left there is nothing. */
export const draftFrom = (found: unknown): EntryDraft | undefined => {
  const { entryId, version, base, form, key, tried, step } = (found ?? {}) as Partial<EntryDraft>
  if (!isForm(base) || !isForm(form) || typeof version !== 'number' || typeof key !== 'string')
    return undefined
  return {
    entryId: typeof entryId === 'string' ? entryId : null,
    version,
    base: { ...emptyForm, ...base },
    form: { ...emptyForm, ...form },
    key,
    tried: isForm(tried) ? tried : null,
    step: stepNames.find((name) => name === step) ?? 'works',
  }
}
