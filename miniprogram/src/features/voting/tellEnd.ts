import { messageOf } from '@/api/messages.zh'
import { showToast } from '@/components/overlay/toast'
import type { CastEnd } from './casting'
import { askAgain, rememberAnswer } from './myVotesCache'
import type { PendingCast } from './pendingCasts'

const votesOf = ({ lines }: PendingCast) => lines.reduce((sum, { votes }) => sum + votes, 0)

/** Brings every page up to date; says aloud only what the person is not looking at anyway. */
export const tellEnd = (end: CastEnd, isResumed: boolean): void => {
  const { cast } = end
  if (end.kind === 'counted' && end.answer) rememberAnswer(cast.contestId, end.answer)
  else askAgain(cast.contestId)
  if (!isResumed) return

  const votes = votesOf(cast)
  if (end.kind === 'counted') showToast(`投给${cast.title}的 ${votes} 票已经计入`, 'good')
  if (end.kind === 'missed') {
    showToast(`上次投给${cast.title}的 ${votes} 票没有送达，没有计入，也没有占用今天的票`, 'bad')
  }
  if (end.kind === 'refused') {
    const { title, text } = messageOf(end.refusal)
    showToast(`投给${cast.title}的 ${votes} 票没有计入：${title}。${text}`, 'bad')
  }
}
