import { Text, View } from '@tarojs/components'
import { clockText } from '#shared/lib/day'
import { Notice } from '@/components/notice/Notice'
import { RollingNumber } from '@/components/number/RollingNumber'
import type { VisibleCount } from './Ranking'
import './ranking-screen.css'

interface CountHeadProps {
  readonly count: VisibleCount
  /** Newer counts cannot be had at the moment. */
  readonly isBehind: boolean
}

const clock = (at: number) => clockText(at, 'M月D日 HH:mm')

/** How many votes were counted when, and why they may stand still. */
export function CountHead({ count, isBehind }: CountHeadProps) {
  const { votes, batch, writtenAt } = count
  return (
    <View className="count-head">
      {votes !== null && (
        <View className="count-head-votes">
          <RollingNumber value={votes} />
          <Text className="count-head-unit">票</Text>
        </View>
      )}
      <View className="count-head-batch figures">
        {batch === 0 ? '还没有开始计票' : `第 ${batch} 批计票，${clockText(writtenAt, 'M月D日 HH:mm:ss')}`}
        {isBehind && '，暂时连不上，稍后自动更新'}
      </View>
      <Standstill count={count} />
    </View>
  )
}

function Standstill({ count: { state, frozenFrom, nextAt, batch, reveal } }: Pick<CountHeadProps, 'count'>) {
  if (state === 'frozen') {
    return (
      <Notice title="榜单已冻结">
        {frozenFrom !== null && `${clock(frozenFrom)} 起`}停在第 {batch}{' '}
        批。之后的票照常记下，结果由主办方揭晓。
      </Notice>
    )
  }
  if (state === 'at-times') {
    return (
      <View className="count-head-batch figures">
        {nextAt === null ? '榜单定时公布' : `榜单定时公布，下一次 ${clock(nextAt)}`}
      </View>
    )
  }
  if (state === 'revealing' && reveal) {
    return (
      <Notice title="正在揭晓">
        从最后一名起，已揭晓 {reveal.shown} 件，一共 {reveal.works} 件。
      </Notice>
    )
  }
  return null
}
