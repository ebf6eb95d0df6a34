import { readAgain } from '@/api/readAgain'
import type { Output } from '@/api/refusal'

export type Results = Output<'results', 'openResults'>
export type Proposed = NonNullable<Results['proposed']>
export type ProposedAward = Proposed['awards'][number]
export type Row = Proposed['rows'][number]

/** `037 号《海边的早晨》` */
export const workName = (work: { readonly number: string; readonly title: string } | undefined): string => {
  if (!work) return '一件已经不在的作品'
  return work.number === '' ? `《${work.title}》` : `${work.number} 号《${work.title}》`
}

/** After anything was done to the list. */
export const listChanged = (): void => {
  readAgain('results', 'openResults', 'openPublicity', 'openFinal', 'listObjections', 'foreseeRecall')
  readAgain('contest', 'listProposals', 'listDesk', 'listAuditRecords')
}
