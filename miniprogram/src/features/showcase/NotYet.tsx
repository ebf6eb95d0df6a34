import { View } from '@tarojs/components'
import { clockText } from '#shared/lib/day'
import { Button } from '@/components/button/Button'
import { backToContest } from '@/features/contest/addresses'
import { StoredCover } from '@/features/shell/StoredCover'
import { ShowcaseHead } from './ShowcaseHead'
import type { Showcase } from './useShowcase'

const day = (at: number) => clockText(at, 'M月D日')

/** What comes first, and when, as far as it is fixed. */
const whenLine = ({ state, opensAt, closesAt }: Showcase): string => {
  if (state === 'open' && closesAt !== null) return `名单正在公示，到${day(closesAt - 1)}为止。`
  if (state === 'closed') return '公示已经结束，异议都答复以后公布最终名单。'
  return opensAt === null ? '公示的时间还没有定。' : `名单从${day(opensAt)}起公示。`
}

/** Before the final list: nothing to be looked at, and no hurry. */
export function NotYet({ contestId, showcase }: { readonly contestId: string; readonly showcase: Showcase }) {
  return (
    <View className="showcase is-waiting fade-in">
      <ShowcaseHead showcase={showcase} />
      {showcase.contest.cover !== '' && (
        <View className="showcase-curtain">
          <StoredCover fileId={showcase.contest.cover} alt="" ratio="landscape" />
        </View>
      )}
      <View className="showcase-wait">
        <View className="showcase-wait-title">还没有到展播的时候</View>
        <View className="showcase-wait-text">
          {whenLine(showcase)}最终名单公布以后，获奖作品在这里长期展播。
        </View>
        <Button onPress={() => backToContest(contestId)}>先看看全部作品</Button>
      </View>
    </View>
  )
}
