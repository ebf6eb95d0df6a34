import type { PanelGroup } from '#shared/model/award'
import type { JudgedWork } from '#shared/model/judging'
import { shuffled } from './shuffle'

interface Placing {
  readonly works: readonly Pick<JudgedWork, 'entryId' | 'categoryId'>[]
  readonly groups: readonly PanelGroup[]
  /** By entryId: what a work has it keeps. */
  readonly before: Readonly<Record<string, string>>
  /** By entryId: what staff said. */
  readonly byHand: Readonly<Record<string, string>>
  readonly seed: number
}

/**
 * The group of each work: the one it has, the one that staff said, the one of its category; the rest are drawn, each to
 * the smallest of the groups that take any category, or of all where every group has its own.
 */
export const placedWorks = ({ works, groups, before, byHand, seed }: Placing): Record<string, string> => {
  const placed: Record<string, string> = {}
  const sizes = new Map(groups.map(({ groupId }) => [groupId, 0]))
  const place = (entryId: string, groupId: string) => {
    placed[entryId] = groupId
    sizes.set(groupId, (sizes.get(groupId) ?? 0) + 1)
  }
  const drawn: string[] = []
  for (const { entryId, categoryId } of works) {
    const ofCategory = groups.find(({ categoryIds }) => categoryIds.includes(categoryId))?.groupId
    const groupId = before[entryId] ?? byHand[entryId] ?? ofCategory
    if (groupId === undefined) drawn.push(entryId)
    else place(entryId, groupId)
  }
  const open = groups.filter(({ categoryIds }) => categoryIds.length === 0)
  const takers = (open.length > 0 ? open : groups).map(({ groupId }) => groupId)
  for (const entryId of shuffled(drawn, seed, (one) => one)) {
    const [first = '', ...others] = takers
    const size = (groupId: string) => sizes.get(groupId) ?? 0
    place(
      entryId,
      others.reduce((least, next) => (size(next) < size(least) ? next : least), first),
    )
  }
  return placed
}
