import type { Publicity, Winner } from '#shared/model/results'
import { awardedWinners } from '#shared/rules/certificate/winners'
import { missingCharacter } from '../_runtime/drawing/fonts'

/** The work of a final list; nothing where it is a unit or no winner. */
export const wonWork = (publicity: Publicity | undefined, entryId: string): Winner | undefined =>
  publicity?.final
    ? awardedWinners(publicity.awards).find(({ winner, isUnit }) => !isUnit && winner.id === entryId)?.winner
    : undefined

/** Every character of these names that the font does not have, each once. */
export const missingIn = (names: readonly string[]): string[] => [
  ...new Set(Array.from(names.join('')).filter((character) => missingCharacter(character) !== undefined)),
]
