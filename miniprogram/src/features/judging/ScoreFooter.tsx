import { View } from '@tarojs/components'
import { scoringOf, totalOf } from '#shared/rules/panelScoring'
import { readAgain } from '@/api/readAgain'
import { Button } from '@/components/button/Button'
import { useKeys } from '@/components/host/useKeys'
import { goBack } from '@/components/page/goBack'
import { assignmentsPage, leadToWork } from './addresses'
import type { Assignment } from './ScoreView'
import type { Place } from './scoring'
import { useSheet } from './useSheet'

interface ScoreFooterProps {
  readonly place: Place
  readonly opened: Assignment
}

/** Back, and on to the next; at a desk the left and right arrows and Enter. */
export function ScoreFooter({ place, opened }: ScoreFooterProps) {
  const { previous, next, nextLeft, signedAt, sheet } = opened
  const held = useSheet(place, sheet)
  const scoring = scoringOf(opened.rule)
  const was = sheet !== null && totalOf(scoring, sheet) !== undefined
  const is = held !== undefined && totalOf(scoring, held.marks) !== undefined
  const isRecused = opened.recused !== null
  const left = opened.left + (isRecused ? 0 : (was ? 1 : 0) - (is ? 1 : 0))
  const onward = signedAt === null ? (nextLeft ?? next) : next
  const go = (entryId: string | null) => {
    if (entryId === null) return
    readAgain('judging', 'listMyAssignments', 'openAssignment')
    leadToWork(place, entryId)
  }
  const toList = () => {
    readAgain('judging', 'listMyAssignments', 'openAssignment')
    goBack(assignmentsPage(place))
  }
  useKeys((key) => {
    const to =
      key === 'ArrowLeft' ? previous : key === 'ArrowRight' ? next : key === 'Enter' ? onward : undefined
    if (to === undefined) return false
    go(to)
    return true
  })
  return (
    <View className="score-foot">
      <Button icon="back" disabled={previous === null} label="上一件" onPress={() => go(previous)}>
        上一件
      </Button>
      <View className="score-foot-left figures">{left > 0 ? `还剩 ${left} 件` : '都评完了'}</View>
      {left === 0 && signedAt === null ? (
        <Button kind="primary" onPress={toList}>
          去签字
        </Button>
      ) : (
        <Button kind="primary" disabled={onward === null} onPress={() => go(onward)}>
          下一件
        </Button>
      )}
    </View>
  )
}
