import { View } from '@tarojs/components'
import { clockText } from '#shared/lib/day'
import type { SubmissionEvent } from '#shared/model/submission'
import { Moment, Timeline } from '@/components/timeline/Timeline'
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
    <Timeline>
      {newestFirst.map(({ at, kind, reasons }, index) => (
        <Moment
          key={`${at} ${kind}`}
          tone={index === 0 ? 'now' : 'past'}
          name={eventWords[kind]}
          at={clockText(at, 'YYYY年M月D日 HH:mm')}
        >
          {reasons.map(({ field, text }) => (
            <View key={`${field} ${text}`} className="work-timeline-reason">
              {field === '' ? text : `${fieldName(field, fields)}：${text}`}
            </View>
          ))}
        </Moment>
      ))}
    </Timeline>
  )
}
