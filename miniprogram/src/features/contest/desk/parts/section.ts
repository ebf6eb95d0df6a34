import type { ContestPlan } from '#shared/model/contest'
import { blocks, type Fault } from '#shared/model/fault'
import { faultText } from '../faultText'
import type { EditedPlan, PlanEditing } from '../planEditing'

/** What every part of the editor works on. */
export interface SectionProps {
  readonly plan: ContestPlan
  readonly change: PlanEditing['change']
  /** What must be mended there, or in something in it. */
  readonly faultAt: (path: string) => string | undefined
  /** What is worth a look there; the organiser decides. */
  readonly adviceAt: (path: string) => string | undefined
  readonly isLocked: boolean
  readonly edited: EditedPlan
  /** Where a finding led here from: `stages.2.closesAt`. */
  readonly at?: string | undefined
}

/** The item of a list that a finding is about, to be open from the beginning. */
export const itemAt = (at: string | undefined, list: string): number | undefined => {
  const index = at?.startsWith(`${list}.`) ? Number.parseInt(at.slice(list.length + 1), 10) : Number.NaN
  return Number.isNaN(index) ? undefined : index
}

const finder =
  (faults: readonly Fault[]) =>
  (path: string): string | undefined => {
    const found =
      faults.find((one) => one.path === path) ?? faults.find((one) => one.path.startsWith(`${path}.`))
    return found && faultText(found)
  }

export const faultFinders = (faults: readonly Fault[]): Pick<SectionProps, 'faultAt' | 'adviceAt'> => ({
  faultAt: finder(blocks(faults)),
  adviceAt: finder(faults.filter(({ severity }) => severity === 'warns')),
})

/** The list with one of its items replaced, or removed where there is none. */
export const replaced = <Item>(
  items: readonly Item[],
  at: number,
  item: Item | undefined,
): readonly Item[] =>
  item === undefined
    ? items.filter((_, index) => index !== at)
    : items.map((one, index) => (index === at ? item : one))
