import { CustomWrapper, Text, View } from '@tarojs/components'
import { RollingNumber } from '@/components/number/RollingNumber'
import { useRanking } from './useRanking'
import './entry-count.css'

interface EntryCountProps {
  readonly contestId: string
  readonly entryId: string
}

/** A work's votes and rank at the newest count; nothing where the contest does not show them. */
export function EntryCount(props: EntryCountProps) {
  return (
    <CustomWrapper>
      <EntryCountInside {...props} />
    </CustomWrapper>
  )
}

function EntryCountInside({ contestId, entryId }: EntryCountProps) {
  const ranking = useRanking(contestId, 'resting')
  if (ranking.state !== 'ready' || !ranking.value.visible) return null
  const { rows } = ranking.value
  const row = rows.find((one) => one.entryId === entryId)
  if (!row) return null
  const isShared = rows.filter(({ rank }) => rank === row.rank).length > 1
  return (
    <View className="entry-count">
      <View className="entry-count-votes">
        <RollingNumber value={row.votes} />
        <Text className="entry-count-unit">票</Text>
      </View>
      {/* A hundred works without votes share the first place of nothing. */}
      {row.votes > 0 && (
        <View className="entry-count-rank figures">{`${isShared ? '并列' : ''}第 ${row.rank} 名`}</View>
      )}
    </View>
  )
}
