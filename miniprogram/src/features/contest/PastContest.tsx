import { View } from '@tarojs/components'
import { clockText } from '#shared/lib/day'
import { Pressable } from '@/components/host/Pressable'
import { Icon } from '@/components/icon/Icon'
import { StoredCover } from '@/features/shell/StoredCover'
import { openContest, openPage, resultsPage } from './addresses'
import type { ContestSummary } from './contestNow'
import './contest-list.css'

/** A contest that is over, in a row: its works and its results stay, and its winners are shown. */
export function PastContest({ contest }: { readonly contest: ContestSummary }) {
  const { contestId, name, cover, stages, finalAt } = contest
  const endedAt = Math.max(...stages.map(({ closesAt }) => closesAt)) - 1
  return (
    <View>
      <Pressable className="contest-list-past" label={`进入${name}`} onPress={() => openContest(contestId)}>
        <View className="contest-list-past-cover">
          <StoredCover fileId={cover} alt="" ratio="landscape" />
        </View>
        <View className="contest-list-past-words">
          <View className="contest-list-past-name clamp-2">{name}</View>
          <View className="contest-list-hosts figures">
            {clockText(endedAt, 'YYYY年M月')}结束，看作品与结果
          </View>
        </View>
      </Pressable>
      {finalAt !== null && <ShowcaseLink contestId={contestId} />}
    </View>
  )
}

/** To the works that won. */
export function ShowcaseLink({ contestId }: { readonly contestId: string }) {
  return (
    <Pressable
      className="contest-list-showcase"
      role="link"
      onPress={() => openPage(resultsPage('showcase', { contestId }))}
    >
      <Icon name="medal" size="small" />
      获奖作品展播
      <Icon name="forward" size="small" />
    </Pressable>
  )
}
