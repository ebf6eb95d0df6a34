import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { leadToContest, resultsPage } from '@/features/contest/addresses'

interface LeadOnProps {
  readonly contestId: string
  /** The code of a poster that shows all that won. */
  readonly isShowcase: boolean
}

/** A link that names no work leads to all of them, or to those that won, or home. */
export function LeadOn({ contestId, isShowcase }: LeadOnProps) {
  useEffect(() => {
    if (isShowcase) void Taro.redirectTo({ url: resultsPage('showcase', { contestId }) })
    else leadToContest(contestId)
  }, [contestId, isShowcase])
  return (
    <PageFrame title="竞映">
      <Skeleton shapes={['cover', 'title', 'short']} />
    </PageFrame>
  )
}
