import { Button } from '@/components/button/Button'
import { Notice } from '@/components/notice/Notice'
import { openPage } from '@/features/contest/addresses'
import { proofPage } from '../addresses'
import { useWitness } from './useWitness'

interface WitnessProps {
  readonly contestId: string
  /** What a page shows of the count; absent where that is hidden, and the chain goes on all the same. */
  readonly batch?: number
  readonly batchHash?: string
}

/** Every phone that looks at a ranking is a witness: it follows the chain, and speaks up when it does not go on. */
export function Witness({ contestId, batch = 0, batchHash = '' }: WitnessProps) {
  const broken = useWitness(contestId, batch, batchHash)
  if (broken === undefined) return null
  return (
    <Notice
      tone="warning"
      title="计票记录和这部手机以前见过的不一样"
      action={<Button onPress={() => openPage(proofPage(contestId))}>核对我的票</Button>}
    >
      第 {broken} 批变了。请截图保存，并告诉主办方和监督员。
    </Notice>
  )
}
