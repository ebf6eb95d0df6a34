import { command, database } from './connection'

const GROUPS = 1_000

/** How many complaints, or objections, wait in each of these contests, and how many of them must be answered by an instant. */
export const countUnanswered = async (
  collection: 'complaints' | 'objections',
  contestIds: readonly string[],
  dueBy: number,
): Promise<ReadonlyMap<string, { readonly waiting: number; readonly due: number }>> => {
  if (contestIds.length === 0) return new Map()
  const $ = command.aggregate
  const { data } = await database
    .collection(collection)
    .aggregate()
    .match({ contestId: command.in([...contestIds]), answeredAt: null })
    .group({
      _id: '$contestId',
      waiting: $.sum(1),
      due: $.sum($.cond([$.lte(['$dueAt', dueBy]), 1, 0] as never)),
    })
    .limit(GROUPS)
    .end()
  return new Map(
    (data as { _id: string; waiting: number; due: number }[]).map(({ _id, waiting, due }) => [
      _id,
      { waiting, due },
    ]),
  )
}
