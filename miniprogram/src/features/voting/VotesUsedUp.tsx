import { View } from '@tarojs/components'
import { useState } from 'react'
import { clockText } from '#shared/lib/day'
import type { ClientRefusal } from '@/api/refusal'
import { Button } from '@/components/button/Button'
import { Sheet } from '@/components/overlay/Sheet'
import { GivenToday } from './GivenToday'
import './vote-panel.css'

export type OverLimit = Extract<ClientRefusal, { code: 'OVER_DAILY_LIMIT' | 'OVER_CONTEST_LIMIT' }>

interface VotesUsedUpProps {
  readonly contestId: string
  readonly refusal: OverLimit
  readonly given: number
}

/** Nothing went wrong: the votes are given. What is left to know is to whom, and when there are new ones. */
export function VotesUsedUp({ contestId, refusal, given }: VotesUsedUpProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <View className="vote-panel is-message">
      <View className="vote-panel-title figures">{titleOf(refusal)}</View>
      <View className="vote-panel-note figures">
        {[given > 0 && `投给这件作品 ${given} 票`, nextOf(refusal)].filter(Boolean).join('，')}
      </View>
      <Button isWide onPress={() => setOpen(true)}>
        看看我投给了谁
      </Button>
      <Sheet isOpen={isOpen} title="今天投出的票" onClose={() => setOpen(false)}>
        {isOpen && <GivenToday contestId={contestId} />}
      </Sheet>
    </View>
  )
}

const titleOf = (refusal: OverLimit): string => {
  const { of, atMost, code } = refusal
  if (of === 'votesPerEntry') return `这件作品的 ${atMost} 票都投出去了`
  if (of === 'votesPerCategory') return `这个组别的 ${atMost} 票都投出去了`
  const unit = of === 'ballots' ? '次投票' : '票'
  return code === 'OVER_DAILY_LIMIT' ? `今天的 ${atMost} ${unit}都投出去了` : `${atMost} ${unit}都投出去了`
}

const nextOf = (refusal: OverLimit) =>
  refusal.code === 'OVER_DAILY_LIMIT' && `${clockText(refusal.nextDayAt, 'M月D日 HH:mm')} 起又可以投`
