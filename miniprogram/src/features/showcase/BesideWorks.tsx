import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { Output } from '@/api/refusal'
import { Button } from '@/components/button/Button'
import { Pressable } from '@/components/host/Pressable'
import { Icon } from '@/components/icon/Icon'
import { openPage, resultsPage } from '@/features/contest/addresses'
import { openEntry } from '@/features/entry/addresses'
import { StoredCover } from '@/features/shell/StoredCover'
import { isSinglePage } from '@/features/shell/singlePage'
import { posterPage } from '@/features/voting/addresses'
import type { ShownWork } from './useShowcase'

interface BesideWorksProps {
  readonly contestId: string
  readonly entryId: string
  readonly winner: Output<'showcase', 'openWinner'>
  /** Its own page and poster exist only while it is public. */
  readonly isShown: boolean
}

/** The works before and after this one. In place of it: back leads to all of them. */
export function BesideWorks({ contestId, entryId, winner, isShown }: BesideWorksProps) {
  const { previous, next, place, total } = winner
  const go = (to: string) => void Taro.redirectTo({ url: resultsPage('winner', { contestId, entryId: to }) })
  return (
    <View className="winner-beside">
      {isShown && !isSinglePage() && (
        <View className="winner-acts">
          <Button icon="share" onPress={() => openPage(posterPage(contestId, entryId))}>
            获奖海报
          </Button>
          <Button onPress={() => openEntry(contestId, entryId)}>作品页</Button>
        </View>
      )}
      {next && <Beside work={next} label="下一部" onPress={() => go(next.entryId)} />}
      {previous && <Beside work={previous} label="上一部" onPress={() => go(previous.entryId)} />}
      <View className="winner-place figures">
        第 {place + 1} 部，共 {total} 部
      </View>
    </View>
  )
}

interface BesideProps {
  readonly work: ShownWork
  readonly label: string
  readonly onPress: () => void
}

function Beside({ work: { title, author, cover }, label, onPress }: BesideProps) {
  return (
    <Pressable
      className="winner-next"
      role="link"
      label={`${label}：《${title}》，${author}`}
      onPress={onPress}
    >
      <View className="winner-next-cover">
        <StoredCover fileId={cover} alt="" ratio="landscape" />
      </View>
      <View className="winner-next-words">
        <View className="winner-next-label">{label}</View>
        <View className="winner-next-title clamp-2">{title}</View>
        <View className="winner-next-author clamp-1">{author}</View>
      </View>
      <Icon name="forward" size="small" />
    </Pressable>
  )
}
