import type { Role } from '#shared/model/account'
import type { CountersignatureRule, CountersignedAct, Countersigner, Proposal } from '#shared/model/proposal'

/** Whose signature an act needs in this contest, if any. */
export const neededSignature = (
  rules: readonly CountersignatureRule[],
  act: CountersignedAct,
): Countersigner | undefined => rules.find((rule) => rule.act === act)?.by

/** A second pair of eyes: whoever proposed it never signs it, whatever else they are. */
export const mayCountersign = (
  { needs, by }: Pick<Proposal, 'needs' | 'by'>,
  openid: string,
  roles: readonly Role[],
): boolean => openid !== by && roles.includes(needs)
