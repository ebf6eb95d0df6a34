import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { memo, useState } from 'react'
import { Pressable } from '@/components/host/Pressable'
import { Icon } from '@/components/icon/Icon'
import { Sheet } from '@/components/overlay/Sheet'
import { StoredCover } from '@/features/shell/StoredCover'
import { AboutContest } from './AboutContest'
import { StageLine } from './StageLine'
import type { OpenContest } from './useContest'
import './contest-head.css'

interface ContestHeadProps {
  readonly contest: OpenContest
}

/** What the contest is, and where it stands. */
export const ContestHead = memo(function ContestHead({ contest }: ContestHeadProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <View className="contest-head">
      <View className="contest-head-cover full-bleed">
        <StoredCover fileId={contest.cover} alt="" ratio="banner" />
      </View>
      <View className="contest-head-words">
        <View className="contest-head-name">{contest.name}</View>
        <View className="contest-head-hosts">{contest.hosts.join('、')}主办</View>
        <View className="contest-head-stage">
          <StageLine stages={contest.stages} />
          <View className="contest-head-links">
            <HeadLink onPress={() => setOpen(true)}>赛程与规则</HeadLink>
            {contest.countsVisibility !== 'hidden' && (
              <HeadLink onPress={() => void Taro.switchTab({ url: '/pages/ranking/index' })}>看榜单</HeadLink>
            )}
            <HeadLink onPress={() => void Taro.switchTab({ url: '/pages/me/index' })}>我的票</HeadLink>
          </View>
        </View>
      </View>
      <Sheet isOpen={isOpen} title="赛程与规则" onClose={() => setOpen(false)}>
        {isOpen && <AboutContest contest={contest} />}
      </Sheet>
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
