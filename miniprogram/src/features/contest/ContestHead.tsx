import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { memo } from 'react'
import { currentStop } from '#shared/rules/contest'
import { allows } from '#shared/rules/stages'
import { serverNow } from '@/api/serverClock'
import { Pressable } from '@/components/host/Pressable'
import { Icon } from '@/components/icon/Icon'
import { StoredCover } from '@/features/shell/StoredCover'
import { aboutPage, entrantPage, openPage, resultsPage } from './addresses'
import { NewestNotice } from './notices/NewestNotice'
import { StaffDoor } from './StaffDoor'
import { StageLine } from './StageLine'
import { StopNote } from './stop/StopNote'
import type { OpenContest } from './useContest'
import './contest-head.css'

interface ContestHeadProps {
  readonly contest: OpenContest
}

/** What the contest is, and where it stands. */
export const ContestHead = memo(function ContestHead({ contest }: ContestHeadProps) {
  return (
    <View className="contest-head">
      <View className="contest-head-cover full-bleed">
        <StoredCover fileId={contest.cover} alt="" ratio="banner" />
      </View>
      <View className="contest-head-words">
        <View className="contest-head-name">{contest.name}</View>
        <View className="contest-head-hosts">{contest.hosts.join('、')}主办</View>
        <View className="contest-head-stage">
          <StageLine stages={contest.stages} isVotingStopped={currentStop(contest) !== undefined} />
          <View className="contest-head-links">
            {contest.finalAt !== null && (
              <Pressable
                className="contest-head-link is-award"
                onPress={() => openPage(resultsPage('showcase', { contestId: contest.contestId }))}
              >
                <Icon name="medal" size="small" />
                获奖作品展播
                <Icon name="forward" size="small" />
              </Pressable>
            )}
            {allows(contest.stages, 'enter', serverNow()) && (
              <HeadLink onPress={() => openPage(entrantPage('start', { contestId: contest.contestId }))}>
                我要参赛
              </HeadLink>
            )}
            <HeadLink onPress={() => openPage(aboutPage('contest', { contestId: contest.contestId }))}>
              赛程与规则
            </HeadLink>
            {contest.voteRule !== null && (
              <HeadLink onPress={() => void Taro.switchTab({ url: '/pages/ranking/index' })}>看榜单</HeadLink>
            )}
            <HeadLink onPress={() => void Taro.switchTab({ url: '/pages/me/index' })}>我的票</HeadLink>
          </View>
        </View>
        <StopNote votingStops={contest.votingStops} />
        <NewestNotice contestId={contest.contestId} notices={contest.notices} />
        <StaffDoor contestId={contest.contestId} />
      </View>
    </View>
  )
})

function HeadLink({ children, onPress }: { readonly children: string; readonly onPress: () => void }) {
  return (
    <Pressable className="contest-head-link" onPress={onPress}>
      {children}
      <Icon name="forward" size="small" />
    </Pressable>
  )
}
