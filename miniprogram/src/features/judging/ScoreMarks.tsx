import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Criterion } from '#shared/model/award'
import type { Figure } from '#shared/model/judging'
import type { Scoring } from '#shared/rules/panelScoring'
import { classNames } from '@/components/classNames'
import { NumberField } from '@/components/form/NumberField'
import { bringIntoSight } from '@/components/host/bringIntoSight'
import { Pressable } from '@/components/host/Pressable'
import { useKeys } from '@/components/host/useKeys'
import type { Marks } from './scoring'
import { WorkFigures } from './WorkFigures'
import './marks.css'

interface ScoreMarksProps {
  readonly scoring: Scoring
  readonly marks: Marks
  readonly disabled: boolean
  /** Beside the criterion that asks for them. */
  readonly figures: readonly Figure[]
  readonly onChange: (marks: Marks) => void
}

const POINT = 100
const HALF = 50
/** As many points as fit under a thumb in two rows; a finer or longer scale is typed. */
const MOST_BUTTONS = 10

/** Points for each criterion: whole ones under the thumb, a half on top. At a desk: figures, a full stop for the half. */
export function ScoreMarks({ scoring, marks, disabled, figures, onChange }: ScoreMarksProps) {
  const { criteria, most, step } = scoring
  const [at, focus] = useState(0)
  const give = (index: number, score: number) => {
    const criterion = criteria[index]
    if (!criterion || disabled) return
    focus(index)
    onChange({ ...marks, scores: { ...marks.scores, [criterion.criterionId]: Math.min(most, score) } })
  }
  const hasButtons = most <= MOST_BUTTONS * POINT && (step === HALF || step === POINT)
  useKeys((key) => {
    if (!hasButtons || disabled) return false
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const next = Math.max(0, Math.min(criteria.length - 1, at + (key === 'ArrowDown' ? 1 : -1)))
      focus(next)
      bringIntoSight(markId(next))
      return true
    }
    const score = marks.scores[criteria[at]?.criterionId ?? '']
    if (key === '.' && step === HALF && score !== undefined) give(at, toggledHalf(score))
    else if (/^\d$/.test(key)) give(at, wholeOf(Number(key), score))
    else return false
    return true
  })
  return (
    <View className="marks">
      {criteria.map((criterion, index) => (
        <View
          key={criterion.criterionId}
          id={markId(index)}
          className={classNames('mark', at === index && 'is-current')}
        >
          <View className="mark-head">
            <Text className="mark-name">{criterion.name}</Text>
            <Text className="mark-weight figures">{criteria.length > 1 && `占 ${criterion.weight}%`}</Text>
            <Text className="mark-score figures">{scoreText(marks.scores[criterion.criterionId])}</Text>
          </View>
          {criterion.hasFigures && <WorkFigures figures={figures} />}
          {hasButtons ? (
            <PointButtons
              criterion={criterion}
              most={most}
              step={step}
              score={marks.scores[criterion.criterionId]}
              disabled={disabled}
              onGive={(score) => give(index, score)}
            />
          ) : (
            <NumberField
              label={`${criterion.name}的分数`}
              max={most / POINT}
              unit="分"
              value={Math.floor((marks.scores[criterion.criterionId] ?? 0) / POINT)}
              disabled={disabled}
              onChange={(points) => give(index, points * POINT)}
            />
          )}
        </View>
      ))}
      {hasButtons && !disabled && (
        <View className="marks-keys">键盘：数字打分，句点加半分，上下换项，回车下一件</View>
      )}
    </View>
  )
}

const markId = (index: number): string => `mark-${index}`
const scoreText = (score: number | undefined): string => (score === undefined ? '—' : String(score / POINT))
const toggledHalf = (score: number): number => (score % POINT === 0 ? score + HALF : score - HALF)
/** A 1 and then a 0 is ten. */
const wholeOf = (digit: number, before: number | undefined): number =>
  digit === 0 && before === POINT ? MOST_BUTTONS * POINT : digit * POINT

interface PointButtonsProps {
  readonly criterion: Criterion
  readonly most: number
  readonly step: number
  readonly score: number | undefined
  readonly disabled: boolean
  readonly onGive: (score: number) => void
}

function PointButtons({ criterion, most, step, score, disabled, onGive }: PointButtonsProps) {
  const whole = score === undefined ? undefined : Math.floor(score / POINT)
  const hasHalf = score !== undefined && score % POINT === HALF
  return (
    <View className="points" role="radiogroup" aria-label={criterion.name}>
      {Array.from({ length: most / POINT + 1 }, (_, points) => (
        <Pressable
          key={String(points)}
          role="radio"
          on={whole === points}
          disabled={disabled}
          className={classNames('point figures', whole === points && 'is-chosen')}
          label={`${criterion.name} ${points} 分`}
          onPress={() => onGive(points * POINT)}
        >
          {points}
        </Pressable>
      ))}
      {step === HALF && (
        <Pressable
          role="switch"
          on={hasHalf}
          disabled={disabled || score === undefined || (score === most && !hasHalf)}
          className={classNames(
            'point is-half',
            hasHalf && 'is-chosen',
            score === undefined && 'is-disabled',
          )}
          label={`${criterion.name}：加半分`}
          onPress={() => score !== undefined && onGive(toggledHalf(score))}
        >
          +半
        </Pressable>
      )}
    </View>
  )
}
