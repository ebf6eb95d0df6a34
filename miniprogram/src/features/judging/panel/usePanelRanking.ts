import type { Output } from '@/api/refusal'
import { usePages } from '@/api/usePages'
import type { PanelName } from '../addresses'

export type RankingPage = Output<'judging', 'panelRanking'>
export type RankedRow = RankingPage['rows'][number]

export const usePanelRanking = ({ contestId, panelId }: PanelName) => {
  const { pages, ...list } = usePages(
    'judging',
    'panelRanking',
    { contestId, panelId },
    { nextOf: ({ next }: RankingPage) => (next === null ? null : { offset: next }) },
  )
  return { ...list, rows: pages?.flatMap(({ rows }) => rows) ?? [] }
}
