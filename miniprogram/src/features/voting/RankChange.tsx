import { View } from '@tarojs/components'

interface RankChangeProps {
  /** null where a work without votes has no place. */
  readonly rank: number | null
  readonly rankBefore: number | null
}

/** “↑3” since yesterday; nothing where it stands as it stood. */
export const changeText = ({ rank, rankBefore }: RankChangeProps): string => {
  if (rank === null || rankBefore === null || rank === rankBefore) return ''
  return rank < rankBefore ? `比昨天升 ${rankBefore - rank} 名` : `比昨天降 ${rank - rankBefore} 名`
}

export function RankChange({ rank, rankBefore }: RankChangeProps) {
  if (rank === null || rankBefore === null || rank === rankBefore) return null
  return rank < rankBefore ? (
    <View className="rank-change is-up">↑{rankBefore - rank}</View>
  ) : (
    <View className="rank-change">↓{rank - rankBefore}</View>
  )
}
