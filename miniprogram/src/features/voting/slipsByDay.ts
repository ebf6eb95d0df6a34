import type { MySlip } from './useMySlips'

export interface SlipDay {
  readonly day: string
  readonly votes: number
  readonly slips: readonly MySlip[]
}

const votesOf = ({ lines }: MySlip) => lines.reduce((sum, { votes }) => sum + votes, 0)

/** Casts of one voting day together, the newest first. A page that was fetched anew may repeat some. */
export const slipsByDay = (slips: readonly MySlip[]): SlipDay[] => {
  const seen = new Set<string>()
  const days: { day: string; votes: number; slips: MySlip[] }[] = []
  for (const slip of slips) {
    if (seen.has(slip.hash)) continue
    seen.add(slip.hash)
    let group = days.find(({ day }) => day === slip.day)
    if (!group) {
      group = { day: slip.day, votes: 0, slips: [] }
      days.push(group)
    }
    group.slips.push(slip)
    group.votes += votesOf(slip)
  }
  return days
}
