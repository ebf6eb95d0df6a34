import { View } from '@tarojs/components'
import { clockText } from '#shared/lib/day'
import type { Stage } from '#shared/model/stage'
import { isFixed } from '#shared/rules/stages'
import { serverNow } from '@/api/serverClock'
import { classNames } from '@/components/classNames'
import { voteRuleText } from '@/features/voting/voteRuleText'
import type { OpenContest } from './useContest'
import './about-contest.css'

/** Everything that a notice says, in the order in which people ask. */
export function AboutContest({ contest }: { readonly contest: OpenContest }) {
  const now = serverNow()
  return (
    <View className="about">
      <View className="about-text">{contest.introduction}</View>
      {contest.voteRule && (
        <View className="about-part">
          <View className="about-title">怎么投票</View>
          {voteRuleText(contest.voteRule).map((sentence) => (
            <View key={sentence} className="about-text">
              {sentence}
            </View>
          ))}
        </View>
      )}
      <View className="about-part">
        <View className="about-title">赛程</View>
        {contest.stages.map((stage) => (
          <View key={stage.stageId} className={classNames('about-stage', stateOf(stage, now))}>
            <View className="about-stage-name">{stage.name}</View>
            <View className="about-stage-days figures">{daysOf(stage)}</View>
          </View>
        ))}
      </View>
      <View className="about-part">
        <View className="about-title">主办</View>
        <View className="about-text">{contest.hosts.join('、')}</View>
      </View>
      {contest.carriers.length > 0 && (
        <View className="about-part">
          <View className="about-title">承办</View>
          <View className="about-text">{contest.carriers.join('、')}</View>
        </View>
      )}
    </View>
  )
}

const stateOf = (stage: Stage, now: number) => {
  const { opensAt, closesAt } = stage
  if (now >= closesAt) return 'is-over'
  return isFixed(stage) && now >= opensAt && 'is-open'
}

/** Whole days read as days; the end is the last instant that still counts. */
const daysOf = ({ opensAt, closesAt, wording }: Stage): string => {
  if (wording !== undefined) return wording
  const wholeDays = clockText(opensAt, 'HH:mm') === '00:00' && clockText(closesAt, 'HH:mm') === '00:00'
  const format = wholeDays ? 'M月D日' : 'M月D日 HH:mm'
  return `${clockText(opensAt, format)} – ${clockText(wholeDays ? closesAt - 1 : closesAt, format)}`
}
