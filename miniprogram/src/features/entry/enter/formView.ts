import { createContext, useContext } from 'react'
import type { EntryForm, ReviewReason, SubmittedItem } from '#shared/model/submission'
import type { SubmissionFault } from '#shared/model/submissionFault'
import type { OpenContest } from '@/features/contest/useContest'
import type { EntryDraft } from './draft'
import { faultWords } from './faultWords'

/** What every part of the form needs: what is filled in, what is asked for, and how to change it. */
export interface FormView {
  readonly contest: OpenContest
  readonly draft: EntryDraft
  readonly form: EntryForm
  readonly change: (form: EntryForm) => void
  readonly changeContent: (content: Partial<EntryForm['content']>) => void
  readonly putItem: (index: number, change: Partial<SubmittedItem>) => void
  readonly changeConsents: (consents: Partial<EntryForm['consents']>) => void
  /** What is to be said under a field: what keeps the work from being sent, else what a reviewer wrote. */
  readonly errorOf: (field: string) => string | undefined
}

export const errorsOf =
  (faults: readonly SubmissionFault[], reasons: readonly ReviewReason[]) =>
  (field: string): string | undefined => {
    const fault = faults.find((one) => one.field === field && one.strictness === 'hard')
    if (fault) return faultWords(fault)
    const reason = reasons.find((one) => one.field === field)
    return reason && `审核意见：${reason.text}`
  }

const FormContext = createContext<FormView | undefined>(undefined)
export const FormProvider = FormContext.Provider

export const useFormView = (): FormView => {
  const view = useContext(FormContext)
  if (!view) throw new Error('a part of the form stands outside of it')
  return view
}
