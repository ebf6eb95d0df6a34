import { useState } from 'react'
import { useContestId } from '@/features/contest/useContestId'

type LetterState = 'waiting' | 'answered'

/** Which letters of a contest a desk has before it. */
export const useLetterTurn = () => {
  const contestId = useContestId() || '0'
  const [state, show] = useState<LetterState>('waiting')
  const [offset, turnTo] = useState(0)
  const choose = (chosen: LetterState) => {
    show(chosen)
    turnTo(0)
  }
  return { asked: { contestId, state, offset }, choose, turnTo }
}
