import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ObjectionOutcome } from '#shared/model/results'
import { useRead } from '@/api/useRead'
import { choicesOf } from '@/components/form/choicesOf'
import { Checkbox } from '@/components/form/Toggles'
import { Segmented } from '@/components/tabs/Tabs'
import { Reason } from '@/features/shell/Reason'
import { type Objection, outcomeNames } from '../objections/objectionSays'
import { Foreseen } from './RecallSheet'
import { useListDeed } from './useListDeed'

interface AnswerSheetProps {
  readonly objection: Objection
  readonly onClose: () => void
}

const outcomes = choicesOf(outcomeNames)

/** The answer, once and on record; it may disqualify the work, and then a second owner signs. */
export function AnswerSheet({ objection, onClose }: AnswerSheetProps) {
  const { contestId, entryId, number, title } = objection
  const [outcome, choose] = useState<ObjectionOutcome>('dismissed')
  const [isOut, setOut] = useState(false)
  const { act, isSending, refusal } = useListDeed('answerObjection', onClose, () => '已答复，提出的人会看到')
  const publicity = useRead('results', 'openPublicity', { contestId })
  const awards = publicity.state === 'ready' ? (publicity.value.list?.awards ?? []) : []
  const wins = awards.some(({ winners }) => winners.some(({ id }) => id === entryId))
  const disqualify = outcome === 'upheld' && isOut
  return (
    <Reason
      isOpen
      title={`答复《${title}》的异议`}
      label="答复"
      placeholder={
        outcome === 'upheld' ? '例如：经核实，航拍素材与他人作品一致' : '例如：已核对原始素材，为作者本人拍摄'
      }
      deed={disqualify ? '提请取消资格' : '答复'}
      isBusy={isSending}
      refusal={refusal}
      onConfirm={(text) => void act({ contestId, number, outcome, text, disqualify })}
      onClose={onClose}
    >
      <View className="desk-lines">
        <Segmented label="是否成立" choices={outcomes} chosen={outcome} onChoose={choose} />
        {outcome === 'upheld' && (
          <Checkbox
            isOn={isOut}
            onChange={setOut}
            note="要另一位负责人签字，签字后马上生效，答复也在那时发出"
          >
            同时取消这件作品的获奖资格
          </Checkbox>
        )}
        {disqualify && wins && <Foreseen contestId={contestId} entryId={entryId} awards={awards} />}
        <View>提出的人会看到答复，不能再改；是谁提的，不会公开。</View>
      </View>
    </Reason>
  )
}
