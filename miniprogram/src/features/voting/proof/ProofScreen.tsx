import { View } from '@tarojs/components'
import { accountHere } from '@/api/accountHere'
import { PageFrame } from '@/components/page/PageFrame'
import { StateView } from '@/components/page/StateView'
import { contestAddress } from '@/features/contest/addresses'
import { useContestId } from '@/features/contest/useContestId'
import { BrokenLink } from '@/features/shell/BrokenLink'
import { CannotShow } from './CannotShow'
import { Checking } from './Checking'
import { PublicFiles } from './PublicFiles'
import './proof.css'

/** Were my votes counted, and is it still the same count? Worked out on this phone. */
export function ProofScreen() {
  const contestId = useContestId()
  if (contestId === '') return <BrokenLink title="核对我的票" />
  return (
    <PageFrame title="核对我的票" home={contestAddress(contestId)}>
      <View className="proof">
        {accountHere() === '' ? (
          <StateView icon="me" title="登录后可以核对你的票" isInline>
            在微信里打开就是登录的。这里是预览：请在页边的“预览”里选一个身份。
          </StateView>
        ) : (
          <Checking contestId={contestId} />
        )}
        <CannotShow contestId={contestId} />
        <PublicFiles contestId={contestId} />
      </View>
    </PageFrame>
  )
}
