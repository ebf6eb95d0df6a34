import { View } from '@tarojs/components'
import { useRead } from '@/api/useRead'
import { Refused } from '@/features/shell/Read'
import { OwnRuling } from './OwnRuling'
import './ruling.css'

interface OwnRulingsProps {
  readonly contestId: string
  readonly entryId: string
}

/** What was ruled about votes for one's own work: for most works nothing, so nothing stands here until one is there. */
export function OwnRulings({ contestId, entryId }: OwnRulingsProps) {
  const mine = useRead('ruling', 'myRulings', { contestId }, { staleMs: 0 })
  if (mine.state === 'loading') return null
  if (mine.state === 'refused') return <Refused reading={mine} isInline />
  const rulings = mine.value.rulings.filter(({ entryIds }) => entryIds.includes(entryId))
  if (rulings.length === 0) return null
  return (
    <View className="ruling-column own-rulings">
      <View className="ruling-title">不计入的票</View>
      <View className="ruling-note">
        下面这些票经两人签字不计入票数。这不是对作品的处罚，其余的票照常计入，作品照常参赛。
      </View>
      {rulings.map((ruling) => (
        <OwnRuling key={ruling.rulingId} contestId={contestId} ruling={ruling} />
      ))}
    </View>
  )
}
