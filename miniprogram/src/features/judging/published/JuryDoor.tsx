import { useRead } from '@/api/useRead'
import { Button } from '@/components/button/Button'
import { openPage, resultsPage } from '@/features/contest/addresses'

/** To who judged and what they gave; there only where the contest's rule publishes any of it. */
export function JuryDoor({ contestId }: { readonly contestId: string }) {
  const published = useRead('judging', 'publishedScores', { contestId, limit: 1 })
  if (published.state !== 'ready' || published.value.rule === null) return null
  return (
    <Button isWide onPress={() => openPage(resultsPage('jury', { contestId }))}>
      {published.value.works.length > 0 ? '评委怎么打的分' : '评委名单'}
    </Button>
  )
}
