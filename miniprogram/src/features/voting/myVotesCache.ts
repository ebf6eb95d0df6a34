import { queryClient } from '@/api/queryClient'
import type { Output } from '@/api/refusal'
import { readKey } from '@/api/useRead'
import type { CastAnswer } from './casting'

export type MyVotes = Output<'voting', 'myVotes'>

const keyOf = (contestId: string) => readKey('voting', 'myVotes', { contestId })

/** What the answer to a cast changes in "my votes". An answer to an old cast says nothing of today: undefined. */
export const withAnswer = (
  mine: MyVotes,
  { slip, left, given, receipt }: CastAnswer,
): MyVotes | undefined => {
  const newest = mine.slips[0]
  const follows = newest === undefined || slip.castAt > newest.castAt
  if (!follows || slip.day < mine.today) return undefined
  return { ...mine, today: slip.day, left, given, receipt, slips: [{ ...slip, batch: null }, ...mine.slips] }
}

/** Puts the answer where every page reads it, without asking again. */
export const rememberAnswer = (contestId: string, answer: CastAnswer): void => {
  const mine = queryClient.getQueryData<MyVotes>(keyOf(contestId))
  const next = mine && withAnswer(mine, answer)
  if (next) queryClient.setQueryData(keyOf(contestId), next)
  else askAgain(contestId)
}

export const askAgain = (contestId: string): void => {
  void queryClient.invalidateQueries({ queryKey: keyOf(contestId) })
}
