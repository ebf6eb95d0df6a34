import { View } from '@tarojs/components'
import { clockText } from '#shared/lib/day'
import type { Output } from '@/api/refusal'
import { useRead } from '@/api/useRead'
import { groupDigits } from '@/components/number/groupDigits'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { staffPage } from '@/features/contest/addresses'
import { useContestId } from '@/features/contest/useContestId'
import { useMyRoles } from '@/features/contest/useMyRoles'
import { Read } from '@/features/shell/Read'
import { CountRows } from './CountRows'
import { RevealDesk } from './RevealDesk'
import { ScreenAddress } from './ScreenAddress'
import './counts.css'

export type StaffCount = Output<'voting', 'standings'>

const everyMs = 5_000

const stateWords: Readonly<Record<StaffCount['state'], string>> = {
  live: '公众看到的是实时的榜单。',
  'at-times': '公众看到的是上一个公布时刻的榜单。',
  hidden: '公众看不到票数和名次。只有你们和监督员能看这一页，请不要外传。',
  frozen: '公众看到的榜单已经冻结。只有你们和监督员能看这一页，请不要外传。',
  revealing: '正在揭晓：公众只看得到已经揭晓的作品。',
  revealed: '已经全部揭晓，公众看到的就是这份榜单。',
}

/** The count as it is, whatever the public sees, and the steps by which it is revealed. */
export function CountsScreen() {
  const contestId = useContestId()
  const count = useRead('voting', 'standings', { contestId: contestId || '0' }, { everyMs })
  const { mayWrite } = useMyRoles(contestId)
  return (
    <PageFrame title="票数与揭晓" width="wide" home={staffPage('contest', contestId)}>
      <Read of={count} skeleton={<Skeleton shapes={['title', 'line', 'row', 'row', 'row']} />}>
        {(value) =>
          value.standings ? (
            <View className="counts">
              <View className="counts-aside">
                <View className="counts-total figures">{groupDigits(value.standings.votes)} 票</View>
                <View className="counts-line figures">
                  第 {value.standings.batch} 批，{clockText(value.standings.writtenAt, 'M月D日 HH:mm:ss')}
                  ；公众看到第 {value.publishedBatch} 批
                </View>
                <View className="counts-line">{stateWords[value.state]}</View>
                {mayWrite && <RevealDesk contestId={contestId} count={value} />}
                <ScreenAddress contestId={contestId} />
              </View>
              <View className="counts-rows">
                <CountRows contestId={contestId} count={value} />
              </View>
            </View>
          ) : (
            <StateView icon="ranking" title="还没有计票">
              投票开始后，这里会显示每件作品的票数，公众看不看得到都一样。
            </StateView>
          )
        }
      </Read>
    </PageFrame>
  )
}
