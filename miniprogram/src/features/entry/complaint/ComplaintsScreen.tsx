import { useRead } from '@/api/useRead'
import { staffPage } from '@/features/contest/addresses'
import { DeskLetter } from '@/features/entry/letter/DeskLetter'
import { LetterDesk } from '@/features/entry/letter/LetterDesk'
import { useLetterTurn } from '@/features/entry/letter/useLetterTurn'
import { PublicFace } from '@/features/entry/review/PublicFace'
import { AnswerSheet } from './AnswerSheet'
import { complaintSays } from './complaintSays'

export function ComplaintsScreen() {
  const turn = useLetterTurn()
  const { contestId } = turn.asked
  const read = useRead('entry', 'listComplaints', turn.asked, { staleMs: 0 })
  return (
    <LetterDesk
      title="投诉"
      home={staffPage('contest', contestId)}
      turn={turn}
      read={read}
      lettersOf={({ complaints }) => complaints}
      emptyText="公开的作品被投诉时，会列在这里，离期限近的在前。"
    >
      {(complaint, desk) => {
        const isTakenDown = complaint.answer?.tookDown === true
        return (
          <DeskLetter
            letter={complaint}
            says={complaintSays(complaint)}
            desk={desk}
            answeredBy={complaint.answeredBy || '一位同事'}
            isWorkGone={isTakenDown}
            answerSheet={(close) => <AnswerSheet complaint={complaint} onClose={close} />}
          >
            {isTakenDown && desk.mayWrite && (
              <PublicFace contestId={contestId} entryId={complaint.entryId} isTakenDown />
            )}
          </DeskLetter>
        )
      }}
    </LetterDesk>
  )
}
