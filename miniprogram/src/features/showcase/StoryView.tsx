import { View } from '@tarojs/components'
import { clockText, startOfDay } from '#shared/lib/day'
import type { Output } from '@/api/refusal'
import { useRead } from '@/api/useRead'
import { groupDigits } from '@/components/number/groupDigits'
import { Skeleton } from '@/components/page/Skeleton'
import { Read } from '@/features/shell/Read'
import { VoteBars } from '@/features/voting/VoteBars'
import { StoryPlaces } from './StoryPlaces'
import './story.css'

export type Story = Output<'showcase', 'openStory'>
type Counts = NonNullable<Story['counts']>

/** How a contest went, in a sentence, in figures, and in where its works came from. */
export function StoryView({ contestId }: { readonly contestId: string }) {
  const story = useRead('showcase', 'openStory', { contestId }, { staleMs: 60_000 })
  return (
    <Read of={story} skeleton={<Skeleton shapes={['title', 'line', 'card', 'row', 'row']} />}>
      {(told) => (
        <View className="story">
          {told.counts && <Sentence counts={told.counts} days={told.votingDays} />}
          <Figures story={told} />
          {told.counts && <Days counts={told.counts} />}
          <StoryPlaces story={told} />
        </View>
      )}
    </Read>
  )
}

function Sentence({ counts, days }: { readonly counts: Counts; readonly days: number }) {
  return (
    <View className="story-sentence figures">
      {days > 0 && (
        <>
          <View className="story-strong">{days} 天</View>
          <View className="story-between">里，</View>
        </>
      )}
      <View className="story-strong">{groupDigits(counts.voters)} 人</View>
      <View className="story-between">投出</View>
      <View className="story-strong">{groupDigits(counts.votes)} 票</View>
    </View>
  )
}

function Figures({ story }: { readonly story: Story }) {
  const { entered, works, winners, unitCount, cities, counts } = story
  const figures = [
    { name: '征集作品', value: entered ?? 0, unit: '件' },
    { name: '公开展示', value: works, unit: '件' },
    { name: '获奖作品', value: winners, unit: '件' },
    { name: '来自单位', value: unitCount, unit: '个' },
    { name: '来自地市', value: cities.length, unit: '个' },
    { name: '投票', value: counts?.ballots ?? 0, unit: '次' },
  ].filter(({ value }) => value > 0)
  return (
    <View className="story-figures">
      {figures.map(({ name, value, unit }) => (
        <View key={name} className="story-figure">
          <View className="story-value figures">
            {groupDigits(value)}
            <View className="story-unit">{unit}</View>
          </View>
          <View className="story-name">{name}</View>
        </View>
      ))}
    </View>
  )
}

/** What a phone's width can show apart. */
const daysShown = 31

function Days({ counts: { byDay } }: { readonly counts: Counts }) {
  if (byDay.length < 2) return null
  const shown = byDay.slice(-daysShown)
  const most = shown.reduce((best, day) => (day.votes > best.votes ? day : best))
  return (
    <View className="story-part">
      <View className="story-title">每天的票</View>
      <VoteBars
        gains={shown.map(({ day, votes }) => ({ from: startOfDay(day), votes }))}
        labelOf={({ from }) => clockText(from, 'M.D')}
      />
      <View className="story-note figures">
        最多的一天是{clockText(startOfDay(most.day), 'M月D日')}，{groupDigits(most.votes)} 票
      </View>
    </View>
  )
}
