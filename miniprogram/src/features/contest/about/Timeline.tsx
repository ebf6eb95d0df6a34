import { View } from '@tarojs/components'
import type { Stage } from '#shared/model/stage'
import { serverNow } from '@/api/serverClock'
import { classNames } from '@/components/classNames'
import { useInstant } from '@/components/countdown/useInstant'
import { nextBoundary } from '../stageNow'
import { stageDays, stageStanding } from './stageDays'
import './timeline.css'

const standingText = { over: '已结束', open: '进行中', coming: '' } as const

/** The stages down a line: what is over, what goes on, what comes. */
export function Timeline({ stages }: { readonly stages: readonly Stage[] }) {
  const now = useInstant(serverNow, (at) => nextBoundary(stages, at) - at)
  const inOrder = [...stages].sort((one, other) => one.opensAt - other.opensAt)
  return (
    <View className="about-timeline">
      {inOrder.map((stage) => {
        const standing = stageStanding(stage, now)
        return (
          <View key={stage.stageId} className={classNames('about-timeline-stage', `is-${standing}`)}>
            <View className="about-timeline-dot" />
            <View className="about-timeline-words">
              <View className="about-timeline-name">{stage.name}</View>
              <View className="about-timeline-days figures">{stageDays(stage)}</View>
            </View>
            {standing !== 'coming' && (
              <View className="about-timeline-standing">{standingText[standing]}</View>
            )}
          </View>
        )
      })}
    </View>
  )
}
