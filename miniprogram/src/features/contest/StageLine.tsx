import { View } from '@tarojs/components'
import { clockText } from '#shared/lib/day'
import type { Stage } from '#shared/model/stage'
import { isFixed } from '#shared/rules/stages'
import { serverNow } from '@/api/serverClock'
import { Countdown } from '@/components/countdown/Countdown'
import { useInstant } from '@/components/countdown/useInstant'
import { invitation, nextBoundary, stageNow } from './stageNow'
import './stage-line.css'

interface StageLineProps {
  readonly stages: readonly Stage[]
  /** Then nobody is invited to vote, whatever the stage opens. */
  readonly isVotingStopped?: boolean
}

/** Where the contest stands, what can be done, and until when: by the server's clock. */
export function StageLine({ stages, isVotingStopped }: StageLineProps) {
  const now = useInstant(serverNow, (at) => nextBoundary(stages, at) - at)
  const { main, next } = stageNow(stages, now)
  if (!main && !next) {
    return (
      <View className="stage-line">
        <View className="stage-name">本届赛事已经结束</View>
      </View>
    )
  }
  return (
    <View className="stage-line">
      <View className="stage-words">
        <View className="stage-name">{main ? main.name : `接下来：${next?.name ?? ''}`}</View>
        <View className="stage-invitation">
          {main ? invited(main, isVotingStopped) : (next?.wording ?? opening(next))}
        </View>
      </View>
      {main && <StageClock until={main.closesAt} label="距结束" />}
      {!main && next && isFixed(next) && <StageClock until={next.opensAt} label="距开始" />}
    </View>
  )
}

const invited = (main: Stage, isVotingStopped = false) =>
  isVotingStopped && main.rights.includes('vote') ? '暂停中，作品可以照常看' : invitation(main)

const opening = (next: Stage | undefined) => (next ? `${clockText(next.opensAt, 'M月D日 HH:mm')} 开始` : '')

function StageClock({ until, label }: { readonly until: number; readonly label: string }) {
  return (
    <View className="stage-clock">
      <Countdown until={until} now={serverNow} label={label} ended="已到时间" />
    </View>
  )
}
