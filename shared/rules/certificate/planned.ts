import type { CertificateUnit } from '#shared/model/certificate'
import type { PublicAward, Winner } from '#shared/model/results'

/** One certificate that is due, before it has a number. */
export interface DueCertificate {
  readonly slot: string
  readonly awardId: string
  readonly award: string
  readonly winnerId: string
  readonly isUnit: boolean
  readonly part: number
  readonly title: string
  readonly unit: string
  readonly name: string
  readonly listed: string
}

/** Whom the final list names, one after the other. */
export const listedNames = ({ author, unit, title }: Pick<Winner, 'author' | 'unit' | 'title'>): string[] => {
  const names = author.split('、').filter((name) => name !== '')
  return names.length > 0 ? names : [unit || title]
}

/** As they were confirmed; whoever did not is printed as in the final list. */
const namesOf = (winner: Winner, confirmed: ReadonlyMap<string, readonly string[]>): readonly string[] =>
  confirmed.get(winner.id) ?? listedNames(winner)

/** Every certificate of a final list, in its order. */
export const dueCertificates = (
  awards: readonly PublicAward[],
  confirmed: ReadonlyMap<string, readonly string[]>,
  per: CertificateUnit,
): DueCertificate[] =>
  awards.flatMap(({ awardId, name: award, basis, winners }) =>
    winners.flatMap((winner) => {
      const isUnit = basis === 'unit'
      const names = isUnit ? [winner.title] : namesOf(winner, confirmed)
      const printed = per === 'author' ? names : [names.join('、')]
      const listed = isUnit ? winner.title : listedNames(winner).join('、')
      return printed.map((name, part) => ({
        ...{ slot: `${awardId}:${winner.id}:${part}`, awardId, award, winnerId: winner.id, isUnit, part },
        ...{ title: isUnit ? '' : winner.title, unit: winner.unit, name, listed },
      }))
    }),
  )

/** A name as anyone may read it: whole where the final list says it, and otherwise only how it begins. */
export const publicName = (name: string, listed: string): string => {
  if (name === listed) return name
  const known = new Set(listed.split('、'))
  return name
    .split('、')
    .map((one) => (known.has(one) ? one : `${Array.from(one)[0] ?? ''}＊＊`))
    .join('、')
}
