import type { Output } from '@/api/refusal'
import { usePages } from '@/api/usePages'
import type { PanelName } from './addresses'

type Page = Output<'judging', 'listMyAssignments'>
export type MyWork = Page['works'][number]

/** One's works of a panel, page by page. */
export const useMyWorks = ({ contestId, panelId }: PanelName, only: 'all' | 'left') => {
  const { pages, ...list } = usePages(
    'judging',
    'listMyAssignments',
    { contestId, panelId, only },
    { nextOf: ({ next }: Page) => (next === null ? null : { offset: next }) },
  )
  return { ...list, works: pages?.flatMap(({ works }) => works) ?? [] }
}
