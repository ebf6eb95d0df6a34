import type { Output } from '@/api/refusal'
import type { CastAnswer } from './casting'

export type MyVotes = Output<'voting', 'myVotes'>

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
