import { View } from '@tarojs/components'
import { clockText } from '#shared/lib/day'
import { type Scoring, totalOf } from '#shared/rules/panelScoring'
import { messageOf } from '@/api/messages.zh'
import { Button } from '@/components/button/Button'
import { Notice } from '@/components/notice/Notice'
import { markText } from './markText'
import { scoreDesk } from './scoreDesk'
import type { HeldSheet, Place } from './scoring'

interface SaveLineProps {
  readonly place: Place
  readonly sheet: HeldSheet
  readonly scoring: Scoring
}

/** Whether what one gave is safe; and where two devices differ, both of them. */
export function SaveLine({ place, sheet, scoring }: SaveLineProps) {
  const { state, theirs, refusal, version } = sheet
  if (state === 'conflict' && theirs) {
    const [mine, other] = [totalOf(scoring, sheet.marks), totalOf(scoring, theirs)]
    const told = (total: number | undefined) => (total === undefined ? '没打完' : markText(scoring, total))
    return (
      <Notice
        tone="warning"
        title="另一台设备刚改过这件作品"
        action={
          <View className="score-choice">
            <Button size="small" onPress={() => scoreDesk().keepMine(place)}>
              用这里的
            </Button>
            <Button size="small" onPress={() => scoreDesk().takeTheirs(place)}>
              用那边的
            </Button>
          </View>
        }
      >
        那边 {clockText(theirs.savedAt, 'HH:mm')} 保存的是“{told(other)}”，这里是“{told(mine)}”。
      </Notice>
    )
  }
  if (state === 'refused' && refusal) {
    const message = messageOf(refusal)
    return (
      <Notice tone="warning" title={message.title}>
        {message.text}
      </Notice>
    )
  }
  return (
    <View className="score-saved" role="status">
      {state === 'held' ? '没连上网络，先存在这台设备上，连上后会自动保存' : words(state, version)}
    </View>
  )
}

const words = (state: HeldSheet['state'], version: number): string => {
  if (state === 'waiting') return '正在保存…'
  return version === 0 ? '打了就会自动保存' : '已保存，签字前都可以改'
}
