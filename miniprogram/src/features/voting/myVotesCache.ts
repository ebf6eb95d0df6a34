import { queryClient } from '@/api/queryClient'
import { readKey } from '@/api/useRead'
import type { CastAnswer } from './casting'
import { type MyVotes, withAnswer } from './withAnswer'

const keyOf = (contestId: string) => readKey('voting', 'myVotes', { contestId })

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
