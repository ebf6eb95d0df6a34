import type { Award, AwardBasis } from '#shared/model/award'

/** Awards that exclude each other, best first, as a notice lists them. */
export const grades = (basis: AwardBasis, list: readonly (readonly [string, string, number])[]): Award[] =>
  list.map(([awardId, name, places]) => ({ awardId, name, places, basis, group: 'grade' }))

/** 优秀组织奖: for units, by staff's decision; most notices fix no number. */
export const unitAward = (name = '优秀组织奖'): Award => ({
  awardId: 'organisation',
  name,
  places: null,
  basis: 'unit',
  group: 'organisation',
})
