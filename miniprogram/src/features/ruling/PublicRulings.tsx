import { View } from '@tarojs/components'
import { useRead } from '@/api/useRead'
import { Skeleton } from '@/components/page/Skeleton'
import { Read } from '@/features/shell/Read'
import { RulingCard } from './RulingCard'
import { markWords, thresholdLines } from './rulingWords'
import './ruling.css'

/** Every ruling for everybody, and what staff look for: the kinds now, the values when voting is over. */
export function PublicRulings({ contestId }: { readonly contestId: string }) {
  const rulings = useRead('ruling', 'listRulings', { contestId })
  return (
    <Read of={rulings} skeleton={<Skeleton shapes={['line', 'card']} />}>
      {({ rulings: made, kinds, thresholds }) => (
        <View className="ruling-desk">
          <View>
            没有票会被悄悄去掉。不计入的票要有证据和原因，由两个人签字，列在这里；作者可以申诉，票可以恢复。
            {made.length === 0 ? '到现在为止没有裁定。' : ''}
          </View>
          {made.map((ruling) => (
            <RulingCard key={ruling.rulingId} contestId={contestId} ruling={ruling} />
          ))}
          <View className="ruling-note">
            会请人查看的情况：{kinds.map((kind) => markWords[kind]).join('、')}。只凭其中任何一条都不会扣票。
            {thresholds ? '投票已经截止，用过的提示值如下。' : '具体的提示值投票截止后公布。'}
          </View>
          {thresholds &&
            thresholdLines(thresholds).map((line) => (
              <View key={line} className="ruling-note figures">
                {line}
              </View>
            ))}
        </View>
      )}
    </Read>
  )
}
