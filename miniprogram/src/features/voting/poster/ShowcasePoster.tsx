import { useRead } from '@/api/useRead'
import { resultsPage } from '@/features/contest/addresses'
import { RefusalView } from '@/features/shell/Read'
import { PosterSheet } from './PosterSheet'
import { showcaseFacts } from './posterFacts'
import { usePoster, usePosterLink } from './usePoster'

/** All that won, on one sheet: the first of them in the picture, and the code that leads to the showcase. */
export function ShowcasePoster({ contestId }: { readonly contestId: string }) {
  const showcase = useRead('showcase', 'openShowcase', { contestId, limit: 1 })
  const link = usePosterLink({ contestId })
  const told = showcase.state === 'ready' ? showcase.value : undefined
  const facts = told?.list && link !== undefined ? showcaseFacts(told, link ?? undefined) : undefined
  const { poster, again } = usePoster(facts, told?.list?.works[0]?.cover || told?.contest.cover || '')
  return (
    <PosterSheet
      title="展播海报"
      home={resultsPage('showcase', { contestId })}
      poster={poster}
      onAgain={again}
      about={told?.contest.name ?? ''}
      instead="也可以直接转发展播页。"
      trouble={
        showcase.state === 'refused' ? (
          <RefusalView refusal={showcase.refusal} isRetrying={showcase.isRetrying} onRetry={showcase.retry} />
        ) : told && !told.list ? (
          <RefusalView refusal={{ code: 'RESULTS_NOT_FINAL' }} />
        ) : undefined
      }
    />
  )
}
