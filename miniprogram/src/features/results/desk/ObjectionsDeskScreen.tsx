import { useRead } from '@/api/useRead'
import { staffPage } from '@/features/contest/addresses'
import { DeskLetter } from '@/features/entry/letter/DeskLetter'
import { LetterDesk } from '@/features/entry/letter/LetterDesk'
import { useLetterTurn } from '@/features/entry/letter/useLetterTurn'
import { objectionSays } from '../objections/objectionSays'
import { AnswerSheet } from './AnswerSheet'
import './desk.css'

export function ObjectionsDeskScreen() {
  const turn = useLetterTurn()
  const read = useRead('results', 'listObjections', turn.asked, { staleMs: 0 })
  return (
    <LetterDesk
      title="异议"
      home={staffPage('results', turn.asked.contestId)}
      turn={turn}
      read={read}
      lettersOf={({ objections }) => objections}
      emptyText="公示期内的异议会列在这里，离期限近的在前。"
    >
      {(objection, desk) => (
        <DeskLetter
          letter={objection}
          says={objectionSays(objection)}
          desk={desk}
          answerSheet={(close) => <AnswerSheet objection={objection} onClose={close} />}
        />
      )}
    </LetterDesk>
  )
}
