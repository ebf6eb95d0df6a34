import type { Stage } from '#shared/model/stage'
import { serverNow } from '@/api/serverClock'
import { useInstant } from '@/components/countdown/useInstant'
import { Moment, Timeline } from '@/components/timeline/Timeline'
import { nextBoundary } from '../stageNow'
import { stageDays, stageStanding } from './stageDays'

const tones = { over: 'past', open: 'now', coming: 'coming' } as const
const standingText = { over: '已结束', open: '进行中', coming: undefined } as const

/** The stages down a line: what is over, what goes on, what comes. */
export function StageTimeline({ stages }: { readonly stages: readonly Stage[] }) {
  const now = useInstant(serverNow, (at) => nextBoundary(stages, at) - at)
  const inOrder = [...stages].sort((one, other) => one.opensAt - other.opensAt)
  return (
    <Timeline>
      {inOrder.map((stage) => {
        const standing = stageStanding(stage, now)
        const aside = standingText[standing]
        return (
          <Moment
            key={stage.stageId}
            tone={tones[standing]}
            name={stage.name}
            at={stageDays(stage)}
            {...(aside ? { aside } : {})}
          />
        )
      })}
    </Timeline>
  )
}
