import type { ContestPlan } from '#shared/model/contest'
import { type Fault, fault } from '#shared/model/fault'
import { windowsOf } from './stages'

const LAST_MINUTE = 1439

/** What is wrong with when the public sees votes and ranks. */
export const countsFaults = ({ countsVisibility, stages }: ContestPlan): Fault[] => {
  const { mode, times, frozenFrom } = countsVisibility
  const faults: Fault[] = []
  if (mode === 'at-times') {
    if (times.length === 0) faults.push(fault('countsVisibility.times', 'COUNTS_TIMES_MISSING'))
    for (const [index, time] of times.entries()) {
      if (time > LAST_MINUTE) faults.push(fault(`countsVisibility.times.${index}`, 'NUMBER_OUT_OF_RANGE'))
    }
  }
  if (frozenFrom === null) return faults
  const windows = windowsOf(stages, 'vote')
  const isWithin = windows.some(({ opensAt, closesAt }) => opensAt < frozenFrom && frozenFrom <= closesAt)
  if (mode === 'hidden') faults.push(fault('countsVisibility.frozenFrom', 'FREEZE_OF_HIDDEN'))
  else if (windows.length > 0 && !isWithin)
    faults.push(fault('countsVisibility.frozenFrom', 'FREEZE_OUTSIDE_VOTING'))
  return faults
}
