import { View } from '@tarojs/components'
import type { Stage } from '#shared/model/stage'
import { isFixed } from '#shared/rules/stages'
import { serverNow } from '@/api/serverClock'
import { classNames } from '@/components/classNames'
import { timelineOf } from '../timeline'
import './timeline-picture.css'

/** The whole contest at a glance: what overlaps, what is still in words, and where now is. */
export function TimelinePicture({ stages }: { readonly stages: readonly Stage[] }) {
  const { bars, now } = timelineOf(stages, serverNow())
  if (bars.length === 0) return null
  return (
    <View className="timeline" aria-hidden>
      {bars.map(({ stage, from, width, isOpen }) => (
        <View key={stage.stageId} className="timeline-row">
          <View className="timeline-name clamp-1">{stage.name || '未命名'}</View>
          <View className="timeline-track">
            <View
              className={classNames('timeline-bar', !isFixed(stage) && 'is-worded', isOpen && 'is-open')}
              style={{ left: `${from}%`, width: `${width}%` }}
            />
            {now !== undefined && <View className="timeline-now" style={{ left: `${now}%` }} />}
          </View>
        </View>
      ))}
      <View className="timeline-key">
        <View className="timeline-sample" />
        时间已定
        <View className="timeline-sample is-worded" />
        还是文字
        {now !== undefined && (
          <>
            <View className="timeline-sample is-now" />
            现在
          </>
        )}
      </View>
    </View>
  )
}
