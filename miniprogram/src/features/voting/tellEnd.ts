import { showToast } from '@/components/overlay/toast'
import { knownCard } from '@/features/entry/cards'
import { basketDesk } from './basket/basketDesk'
import { refusalWords } from './basket/basketWords'
import type { CastEnd } from './casting'
import { askAgain, rememberAnswer } from './myVotesCache'
import type { PendingCast } from './pendingCasts'
import { ownSlips } from './proof/proofDesk'

const votesOf = ({ lines }: PendingCast) => lines.reduce((sum, { votes }) => sum + votes, 0)

/** Brings every page up to date; says aloud only what the person is not looking at anyway. */
export const tellEnd = (end: CastEnd, isResumed: boolean): void => {
  const { cast } = end
  if (end.kind === 'counted' && end.answer) {
    rememberAnswer(cast.contestId, end.answer)
    ownSlips.keep(cast.account, cast.contestId, end.answer.slip)
  } else askAgain(cast.contestId)
  if (end.kind === 'counted' && cast.isBasket) {
    basketDesk.without(
      cast.contestId,
      cast.lines.map(({ entryId }) => entryId),
    )
  }
  if (!isResumed) return

  const votes = votesOf(cast)
  if (end.kind === 'counted') showToast(`投给${cast.title}的 ${votes} 票已经计入`, 'good')
  if (end.kind === 'missed') {
    showToast(`上次投给${cast.title}的 ${votes} 票没有送达，没有计入，也没有占用今天的票`, 'bad')
  }
  if (end.kind === 'refused') {
    const { title, text } = refusalWords(end.refusal, (entryId) => knownCard(entryId)?.title)
    showToast(`投给${cast.title}的 ${votes} 票没有计入：${title}。${text}`, 'bad')
  }
}
