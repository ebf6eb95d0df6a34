import { useEffect } from 'react'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { leadToContest } from '@/features/contest/addresses'

/** A link that names no work at all leads to all of them, or home. */
export function LeadOn({ contestId }: { readonly contestId: string }) {
  useEffect(() => leadToContest(contestId), [contestId])
  return (
    <PageFrame title="竞映">
      <Skeleton shapes={['cover', 'title', 'short']} />
    </PageFrame>
  )
}
