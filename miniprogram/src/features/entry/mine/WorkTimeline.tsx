import { View } from '@tarojs/components'
import { clockText } from '#shared/lib/day'
import type { SubmissionEvent } from '#shared/model/submission'
import { classNames } from '@/components/classNames'
import { fieldName } from '../enter/faultWords'
import { eventWords } from './eventWords'
import './work-timeline.css'

interface WorkTimelineProps {
  readonly events: readonly SubmissionEvent[]
  readonly fields: readonly { readonly fieldId: string; readonly name: string }[]
}

/** What happened to a work, the newest first, with what a reviewer asked for. */
export function WorkTimeline({ events, fields }: WorkTimelineProps) {
  const newestFirst = [...events].reverse()
  return (
    <View className="work-timeline">
      {newestFirst.map(({ at, kind, reasons }, index) => (
        <View key={`${at} ${kind}`} className={classNames('work-timeline-event', index === 0 && 'is-newest')}>
          <View className="work-timeline-dot" />
          <View className="work-timeline-words">
            <View className="work-timeline-name">{eventWords[kind]}</View>
            <View className="work-timeline-at figures">{clockText(at, 'YYYY年M月D日 HH:mm')}</View>
            {reasons.map(({ field, text }) => (
              <View key={`${field} ${text}`} className="work-timeline-reason">
                {field === '' ? text : `${fieldName(field, fields)}：${text}`}
              </View>
            ))}
          </View>
        </View>
      ))}
    </View>
  )
}
