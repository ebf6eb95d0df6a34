import Taro, { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { leadToContest, resultsPage } from '@/features/contest/addresses'
import { readScene, sceneOfLink } from './scene'

/** A link that names no work at all leads to what it names, to all works, or home. */
export function LeadOn({ contestId }: { readonly contestId: string }) {
  const { params } = useRouter()
  const scene = readScene(params.scene ?? sceneOfLink(params.q))
  const number = scene.kind === 'certificate' ? scene.number : ''
  useEffect(() => {
    if (number === '') leadToContest(contestId)
    else void Taro.redirectTo({ url: resultsPage('verify', { number }) })
  }, [contestId, number])
  return (
    <PageFrame title="竞映">
      <Skeleton shapes={['cover', 'title', 'short']} />
    </PageFrame>
  )
}
