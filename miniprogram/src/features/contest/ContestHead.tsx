import { View } from '@tarojs/components'
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
  readonly works: number
}

/** What the contest is, and where it stands. */
export const ContestHead = memo(function ContestHead({ contest, works }: ContestHeadProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <View className="contest-head">
      <View className="contest-head-cover full-bleed">
        <StoredCover fileId={contest.cover} alt="" ratio="banner" />
      </View>
      <View className="contest-head-name">{contest.name}</View>
      <View className="contest-head-hosts">
        {contest.hosts.join(' · ')} 主办
        {works > 0 && `，${works} 件作品`}
      </View>
      <View className="contest-head-stage">
        <StageLine stages={contest.stages} />
        <Pressable className="contest-head-about" onPress={() => setOpen(true)}>
          赛程与规则
          <Icon name="forward" size="small" />
        </Pressable>
      </View>
      <Sheet isOpen={isOpen} title="赛程与规则" onClose={() => setOpen(false)}>
        {isOpen && <AboutContest contest={contest} />}
      </Sheet>
    </View>
  )
})
