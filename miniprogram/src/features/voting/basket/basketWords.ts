import type { VoteRule } from '#shared/model/vote'
import type { BasketStanding } from '#shared/rules/basket'
import type { VotesLeft } from '#shared/rules/voting'
import { messageOf } from '@/api/messages.zh'
import type { ClientRefusal } from '@/api/refusal'

/** How a cast of several works is named to its voter. */
export const basketTitle = (lines: readonly { readonly title: string }[]): string => {
  const [first] = lines
  return `《${first?.title ?? ''}》${lines.length > 1 ? `等 ${lines.length} 件` : ''}`
}

/** What a basket needs before it can be sent; nothing where it may be. */
export const missingWords = (rule: VoteRule, standing: BasketStanding): string | undefined => {
  if (standing.kind !== 'short') return undefined
  const { minWorks, maxWorks } = rule.ballot
  const all = minWorks === maxWorks ? `共须选 ${minWorks} 件` : `至少选 ${minWorks} 件`
  return `还差 ${standing.missing} 件，${all}`
}

/** What is left to an account, in the rule's own measure; nothing where neither is limited. */
export const leftWords = (rule: VoteRule, left: Pick<VotesLeft, 'votes' | 'ballots'>): string | undefined => {
  const of = left.votes === null ? 'ballots' : 'votes'
  const amount = left[of]
  if (amount === null) return undefined
  const isDaily = rule.limits.some((limit) => limit.per === 'day' && limit.of === of)
  return `${isDaily ? '今天' : ''}还能投 ${amount} ${of === 'votes' ? '票' : '次'}`
}

/** Why a cast was refused; where the refusal is about one work of several, by its name. */
export const refusalWords = (
  refusal: ClientRefusal,
  titleOf: (entryId: string) => string | undefined,
): { readonly title: string; readonly text: string } => {
  const named = 'entryId' in refusal && refusal.entryId ? titleOf(refusal.entryId) : undefined
  const isUnnamed = refusal.code === 'WORK_NOT_ON_BALLOT' && !refusal.title && named !== undefined
  const { title, text } = messageOf(isUnnamed ? { ...refusal, title: named } : refusal)
  return { title: named && !title.includes(named) ? `《${named}》${title}` : title, text }
}
