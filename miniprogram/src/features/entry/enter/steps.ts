import type { EntryRequirements } from '#shared/model/requirements'
import type { SubmissionFault } from '#shared/model/submissionFault'

/** What is filled in together, in the order of the form. */
export const stepNames = ['works', 'words', 'fields', 'check'] as const
export type Step = (typeof stepNames)[number]

/** A contest without fields of its own has nothing to ask there. */
export const stepsOf = ({ fields }: Pick<EntryRequirements, 'fields'>): Step[] =>
  stepNames.filter((step) => step !== 'fields' || fields.length > 0)

/** Where a field is filled in; what concerns the whole work is read before it is sent. */
export const stepOf = (field: string): Step => {
  if (/^(items|cover)(\.|$)/.test(field)) return 'works'
  if (field.startsWith('fields.')) return 'fields'
  if (/^(title|categoryId|authors|introduction|unit|city)(\.|$)/.test(field)) return 'words'
  return 'check'
}

export const stepTitle = (step: Step, by: EntryRequirements['by']): string => {
  if (step === 'works')
    return { file: '作品视频', link: '作品链接', both: '视频和链接', either: '视频或链接' }[by]
  return { words: '作品介绍', fields: '参赛资料', check: '检查与提交' }[step]
}

const WAITS_FOR_A_TRY = ['MISSING', 'FILE_MISSING', 'LINK_MISSING']

/** Nobody is told that a field is empty before having had a chance to fill it in. */
export const shownFaults = (
  faults: readonly SubmissionFault[],
  visited: readonly Step[],
): SubmissionFault[] =>
  faults.filter(({ field, code }) => visited.includes(stepOf(field)) || !WAITS_FOR_A_TRY.includes(code))
