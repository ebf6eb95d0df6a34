import { canonical } from '#shared/lib/canonical'
import { sha256Hex } from '#shared/lib/hash'
import type { Contest } from '#shared/model/contest'
import type { FinalRow, PublicAward, Publicity, PublicityState } from '#shared/model/results'
import type { Stage } from '#shared/model/stage'
import { windowsOf } from './stages'

/** Opened and closed by the clock: what staff froze is shown from the stage's first instant on. */
export const publicityState = (
  stages: readonly Stage[],
  publicity: Pick<Publicity, 'begunAt' | 'final'> | undefined,
  now: number,
): PublicityState => {
  if (!publicity) return 'none'
  if (publicity.final) return 'final'
  const windows = windowsOf(stages, 'publicise')
  if (windows.some(({ opensAt, closesAt }) => opensAt <= now && now < closesAt)) return 'open'
  return windows.some(({ opensAt }) => opensAt <= now) ? 'closed' : 'soon'
}

/** When it is, or was: the stage that goes on, the next one, or else the last. */
export const publicityHours = (stages: readonly Stage[], now: number) => {
  const windows = windowsOf(stages, 'publicise')
  const current = windows.find(({ closesAt }) => now < closesAt) ?? windows.at(-1)
  return { opensAt: current?.opensAt ?? null, closesAt: current?.closesAt ?? null }
}

type Hashed = Pick<Publicity, 'formula' | 'batch' | 'awards'> & Pick<Contest, 'contestId'>

/** What the hash is of, word for word: whoever keeps it as a file computes the hash with any tool. */
export const listText = ({ contestId, formula, batch, awards }: Hashed): string =>
  canonical({
    contestId,
    formula,
    batch: batch && { number: batch.number, hash: batch.hash },
    awards: awards.map(({ awardId, name, basis, winners }) => ({
      ...{ awardId, name, basis },
      winners: winners.map(({ figures, ...winner }) => ({ ...winner, figures: figures && { ...figures } })),
    })),
  })

/** One hash for one list, whoever computes it from what the public reads. */
export const listHash = (list: Hashed): string => sha256Hex(listText(list))

/** A winner's numbers on the way, without what names it. */
export const figuresOf = ({ votes, votesPart, jury, jurors, juryPart, score, rank }: FinalRow) => ({
  ...{ votes, votesPart, jury, jurors, juryPart, score, rank },
})

/** The places of a winner that left stay empty. */
export const without = (awards: readonly PublicAward[], id: string): PublicAward[] =>
  awards.map((award) => ({ ...award, winners: award.winners.filter((winner) => winner.id !== id) }))

/** Who has an award that it did not have before. */
export const movedBetween = (
  before: readonly PublicAward[],
  after: readonly PublicAward[],
): { readonly number: string; readonly title: string; readonly awardId: string }[] => {
  const had = new Set(before.flatMap(({ awardId, winners }) => winners.map(({ id }) => `${awardId} ${id}`)))
  return after.flatMap(({ awardId, winners }) =>
    winners.flatMap(({ id, number, title }) =>
      had.has(`${awardId} ${id}`) ? [] : [{ number, title, awardId }],
    ),
  )
}
