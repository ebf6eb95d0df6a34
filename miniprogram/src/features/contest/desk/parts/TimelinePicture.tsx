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
    <View className="stage-bars" aria-hidden>
      {bars.map(({ stage, from, width, isOpen }) => (
        <View key={stage.stageId} className="stage-bars-row">
          <View className="stage-bars-name clamp-1">{stage.name || '未命名'}</View>
          <View className="stage-bars-track">
            <View
              className={classNames('stage-bars-bar', !isFixed(stage) && 'is-worded', isOpen && 'is-open')}
              style={{ left: `${from}%`, width: `${width}%` }}
            />
            {now !== undefined && <View className="stage-bars-now" style={{ left: `${now}%` }} />}
          </View>
        </View>
      ))}
      <View className="stage-bars-key">
        <View className="stage-bars-sample" />
        时间已定
        <View className="stage-bars-sample is-worded" />
        还是文字
        {now !== undefined && (
          <>
            <View className="stage-bars-sample is-now" />
            现在
          </>
        )}
      </View>
    </View>
  )
}
