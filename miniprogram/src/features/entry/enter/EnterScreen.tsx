import { useRouter } from '@tarojs/taro'
import { accountHere } from '@/api/accountHere'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { useContest } from '@/features/contest/useContest'
import { Read } from '@/features/shell/Read'
import { readId } from '../scene'
import { EnterForm } from './EnterForm'
import { SignInFirst } from './SignInFirst'

/** A work from its film to its sending. */
export function EnterScreen() {
  const { params } = useRouter()
  const contestId = readId(params.contestId)
  const entryId = readId(params.entryId)
  const contest = useContest(contestId)
  if (accountHere() !== '' && contest.state === 'ready') {
    return <EnterForm contest={contest.value.contest} entryId={entryId === '' ? null : entryId} />
  }
  return (
    <PageFrame title="填写作品" home="/pages/entry/index">
      {accountHere() === '' ? (
        <SignInFirst />
      ) : (
        <Read of={contest} skeleton={<Skeleton shapes={['row', 'card', 'line', 'row']} />}>
          {() => null}
        </Read>
      )}
    </PageFrame>
  )
}
