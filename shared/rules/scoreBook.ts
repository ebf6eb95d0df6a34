import type { ScoreBook } from '#shared/model/judging'
import type { Stage } from '#shared/model/stage'
import { type Scoring, totalOf } from './panelScoring'
import { seedOf, shuffled } from './shuffle'
import { windowsOf } from './stages'

type Written = Pick<ScoreBook, 'entryIds' | 'sheets' | 'recusals' | 'personId'>

/** A juror's works in an order of their own, so that no work comes last for everybody. */
export const listOf = ({ entryIds, personId }: Written): string[] =>
  shuffled(entryIds, seedOf(personId), (entryId) => entryId)

export const isDone = (scoring: Scoring, { sheets, recusals }: Written, entryId: string): boolean => {
  const sheet = sheets[entryId]
  return recusals[entryId] !== undefined || (sheet !== undefined && totalOf(scoring, sheet) !== undefined)
}

export interface BookProgress {
  /** Without those that the juror was excused from. */
  readonly assigned: number
  readonly recused: number
  readonly done: number
  readonly left: number
}

export const progressOf = (scoring: Scoring, book: Written): BookProgress => {
  const recused = book.entryIds.filter((entryId) => book.recusals[entryId] !== undefined).length
  const left = book.entryIds.filter((entryId) => !isDone(scoring, book, entryId)).length
  const assigned = book.entryIds.length - recused
  return { assigned, recused, done: assigned - left, left }
}

/** Where a work stands in a juror's list, and where to go from it. */
export const neighboursOf = (scoring: Scoring, book: Written, entryId: string) => {
  const list = listOf(book)
  const at = list.indexOf(entryId)
  const after = [...list.slice(at + 1), ...list.slice(0, at)]
  return {
    place: at + 1,
    previous: list[at - 1] ?? null,
    next: list[at + 1] ?? null,
    nextLeft: after.find((other) => !isDone(scoring, book, other)) ?? null,
  }
}

/** The right that a stage gives a panel of this purpose. */
export const judgingRight = { shortlist: 'shortlist', jury: 'judge' } as const

/** When a panel judges: the stage that goes on, the next one, or else the last. */
export const judgingHours = (stages: readonly Stage[], purpose: 'shortlist' | 'jury', now: number) => {
  const right = judgingRight[purpose]
  const windows = windowsOf(stages, right)
  const current = windows.find(({ closesAt }) => now < closesAt) ?? windows.at(-1)
  return { opensAt: current?.opensAt ?? null, closesAt: current?.closesAt ?? null }
}
