import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { accountHere } from '@/api/accountHere'
import { useRead } from '@/api/useRead'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { entryAddress } from '@/features/entry/addresses'
import { readId } from '@/features/entry/scene'
import { Read } from '@/features/shell/Read'
import { ComplainForm } from './ComplainForm'
import '@/features/entry/letter/letter.css'

/** About one public work: what is wrong with it, and until when an answer comes. */
export function ComplainScreen() {
  const { params } = useRouter()
  const place = { contestId: readId(params.contestId) || '0', entryId: readId(params.entryId) || '0' }
  const entry = useRead('entry', 'openEntry', place)
  return (
    <PageFrame title="投诉" home={entryAddress(place.contestId, place.entryId)}>
      {accountHere() === '' ? (
        <StateView icon="me" title="登录后就能投诉">
          登录后会给你一个编号，答复也能在“我的”里看到。
        </StateView>
      ) : (
        <Read of={entry} skeleton={<Skeleton shapes={['title', 'row', 'row', 'card']} />}>
          {({ entry: work }) => (
            <View className="letters">
              <View>
                <View className="letter-work clamp-2">
                  {work.number} 号《{work.title}》
                </View>
                <View className="letter-note">不会告诉任何人是谁投诉的，也不影响你投票。</View>
              </View>
              <ComplainForm {...place} />
            </View>
          )}
        </Read>
      )}
    </PageFrame>
  )
}
