import type { WorkFigures } from '#shared/model/judging'
import { command, database } from './connection'
import { withoutId } from './documents'

const PAGE = 1_000

const find = async (where: object, skip: number): Promise<WorkFigures[]> => {
  const { data } = await database
    .collection('workFigures')
    .where(where)
    .orderBy('_id', 'asc')
    .skip(skip)
    .limit(PAGE)
    .get()
  return (data as WorkFigures[]).map(withoutId<WorkFigures>)
}

/** Of every work of a contest that has any. */
export const findFigures = async (contestId: string): Promise<WorkFigures[]> => {
  const found: WorkFigures[] = []
  for (;;) {
    const page = await find({ contestId }, found.length)
    found.push(...page)
    if (page.length < PAGE) return found
  }
}

export const findFiguresOf = (entryIds: readonly string[]): Promise<WorkFigures[]> =>
  find({ _id: command.in([...entryIds]) }, 0)
