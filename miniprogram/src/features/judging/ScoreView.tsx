import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { judgingLimits } from '#shared/model/judging'
import { scoringOf, totalOf } from '#shared/rules/panelScoring'
import type { Output } from '@/api/refusal'
import { Button } from '@/components/button/Button'
import { TextField } from '@/components/form/TextField'
import { Notice } from '@/components/notice/Notice'
import { markText } from './markText'
import { RecusalSheet } from './RecusalSheet'
import { SaveLine } from './SaveLine'
import { ScoreMarks } from './ScoreMarks'
import { scoreDesk } from './scoreDesk'
import type { Marks, Place } from './scoring'
import { TickMarks } from './TickMarks'
import { useSheet } from './useSheet'
import { WorkToJudge } from './WorkToJudge'

export type Assignment = Output<'judging', 'openAssignment'>

interface ScoreViewProps {
  readonly place: Place
  readonly opened: Assignment
}

const nothing: Marks = { scores: {}, tick: null, comment: '' }

export function ScoreView({ place, opened }: ScoreViewProps) {
  const sheet = useSheet(place, opened.sheet)
  const [isRecusing, recuse] = useState(false)
  const scoring = scoringOf(opened.rule)
  const marks = sheet?.marks ?? nothing
  const isShut = opened.signedAt !== null || opened.recused !== null
  const change = (next: Marks) => scoreDesk().change(place, next)
  const total = totalOf(scoring, marks)
  return (
    <View className="score">
      <WorkToJudge opened={opened} />
      <View className="score-side">
        {opened.recused !== null && (
          <Notice title="你已回避这件作品">会由别的评委来评，你之前给的分不计。</Notice>
        )}
        {opened.signedAt !== null && <Notice tone="good">你已签字，这里只能看。</Notice>}
        {scoring.mode === 'scores' ? (
          <ScoreMarks
            scoring={scoring}
            marks={marks}
            disabled={isShut}
            figures={opened.work.figures}
            onChange={change}
          />
        ) : (
          <TickMarks mode={scoring.mode} marks={marks} disabled={isShut} onChange={change} />
        )}
        {scoring.mode === 'scores' && (
          <View className="score-total" aria-live="polite">
            <Text>这件的总分</Text>
            <Text className="score-total-figure figures">
              {total === undefined ? '还没打完' : markText(scoring, total)}
            </Text>
          </View>
        )}
        <TextField
          label="评语"
          value={marks.comment}
          onChange={(comment) => change({ ...marks, comment })}
          placeholder="可以不写。别的评委看不到"
          maxCharacters={judgingLimits.comment}
          multiline
          disabled={isShut}
        />
        {sheet && <SaveLine place={place} sheet={sheet} scoring={scoring} />}
        {!isShut && (
          <View className="score-recuse">
            <Button kind="quiet" size="small" onPress={() => recuse(true)}>
              我需要回避这件作品
            </Button>
          </View>
        )}
      </View>
      {isRecusing && <RecusalSheet place={place} onClose={() => recuse(false)} />}
    </View>
  )
}
