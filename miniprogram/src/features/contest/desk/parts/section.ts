import type { ContestPlan } from '#shared/model/contest'
import type { Fault } from '#shared/model/fault'
import { faultText } from '../faultText'
import type { EditedPlan, PlanEditing } from '../planEditing'

/** What every part of the editor works on. */
export interface SectionProps {
  readonly plan: ContestPlan
  readonly change: PlanEditing['change']
  /** What is wrong there, or with something in it. */
  readonly faultAt: (path: string) => string | undefined
  readonly isLocked: boolean
  readonly edited: EditedPlan
}

export const faultFinder =
  (faults: readonly Fault[]) =>
  (path: string): string | undefined => {
    const found =
      faults.find((one) => one.path === path) ?? faults.find((one) => one.path.startsWith(`${path}.`))
    return found && faultText(found)
  }

/** The list with one of its items replaced, or removed where there is none. */
export const replaced = <Item>(
  items: readonly Item[],
  at: number,
  item: Item | undefined,
): readonly Item[] =>
  item === undefined
    ? items.filter((_, index) => index !== at)
    : items.map((one, index) => (index === at ? item : one))
