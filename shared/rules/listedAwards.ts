import type { AwardList, FinalRow, PublicAward, Winner } from '#shared/model/results'
import { proposalOf } from './awardList'
import { figuresOf } from './publicity'

type Decided = Pick<AwardList, 'rules' | 'rows' | 'decisions'>

/**
 * Whom the public list has, award by award. Where nobody moves up, the list is what it began as without those who left;
 * where the next in line does, it is what follows from every decision.
 */
export const listedWinners = ({ rules, rows, decisions }: Decided) => {
  if (rules.vacancies === 'next') return proposalOf({ rules, rows, decisions })
  const gone = new Set(decisions.flatMap(({ kind, to }) => (kind === 'recall' ? [to] : [])))
  const kept = decisions.filter(({ kind }) => kind !== 'recall')
  return proposalOf({ rules, rows, decisions: kept }).map((award) => ({
    ...award,
    to: award.to.filter((id) => !gone.has(id)),
  }))
}

/** How a work or a unit is named; nothing where the list leaves it out. */
export interface Naming {
  work(entryId: string): Omit<Winner, 'id' | 'figures'> | undefined
  unit(unitId: string): string | undefined
}

/** The list as everybody reads it. */
export const listedAwards = (list: Decided, showsFigures: boolean, naming: Naming): PublicAward[] => {
  const rows = new Map<string, FinalRow>(list.rows.map((row) => [row.entryId, row]))
  return listedWinners(list).map(({ awardId, to }) => {
    const award = list.rules.awards.find((one) => one.awardId === awardId)
    const basis = award?.basis ?? 'staff'
    const winners = to.flatMap((id): Winner[] => {
      if (basis === 'unit') {
        const name = naming.unit(id)
        const rest = { number: '', author: '', category: '', figures: null }
        return name === undefined ? [] : [{ id, ...rest, title: name, unit: name }]
      }
      const words = naming.work(id)
      const row = rows.get(id)
      return words ? [{ id, ...words, figures: showsFigures && row ? figuresOf(row) : null }] : []
    })
    return { awardId, name: award?.name ?? '', basis, winners }
  })
}
