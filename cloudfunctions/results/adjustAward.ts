import type { results } from '#shared/contract/results'
import { ok, refuse } from '#shared/lib/result'
import type { Award } from '#shared/model/award'
import type { Contest } from '#shared/model/contest'
import {
  type AwardDecision,
  type AwardList,
  type ProposedAward,
  type Publicity,
  resultLimits,
} from '#shared/model/results'
import { proposalOf } from '#shared/rules/awardList'
import { addAuditRecord } from '../_data/auditRecords'
import { type Transaction, transact } from '../_data/transaction'
import { unitKeyOf } from '../_data/units'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import { changeList, type Publicised } from './recall'
import { summaryOf } from './summary'

export const adjustAward: Handler<typeof results.adjustAward> = (input, call) => {
  const { contestId, kind, awardId, to = '', reason } = input
  return transact(async (transaction) => {
    const list = await transaction.find<AwardList>('awardLists', contestId)
    if (!list) return refuse({ code: 'AWARDS_NOT_PROPOSED' })
    const contest = await transaction.find<Contest>('contests', contestId)
    if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
    const publicity = await transaction.find<Publicity>('publicities', contestId)
    const award = list.rules.awards.find((one) => one.awardId === awardId)
    if (!award) return refuse({ code: 'AWARD_NOT_FOUND' })
    const before = proposalOf(list).find((one) => one.awardId === awardId)
    if (publicity && !decidesTie({ list, publicity }, before, kind, to))
      return refuse({ code: 'PUBLICITY_BEGUN', at: publicity.begunAt })
    const last = list.decisions.at(-1)
    // Asked for twice: the answer that was lost.
    if (last?.kind === kind && last.awardId === awardId && last.to === to && last.reason === reason)
      return ok(summaryOf(proposalOf(list)))
    if (list.decisions.length >= resultLimits.decisions)
      return refuse({ code: 'TOO_MANY_DECISIONS', atMost: resultLimits.decisions })
    if (kind !== 'leaveEmpty' && !(await isCandidate(transaction, list, award, to)))
      return refuse({ code: 'WINNER_NOT_FOUND' })
    const given = before?.given ?? []
    if (kind === 'give' && award.places !== null && !given.includes(to) && given.length >= award.places)
      return refuse({ code: 'AWARD_FULL', places: award.places })

    const decision: AwardDecision = { kind, awardId, to, reason, at: call.now }
    const after: AwardList = { ...list, decisions: [...list.decisions, decision] }
    if (publicity) await changeList(transaction, contest, { list, publicity }, 'tieDecided', decision)
    else await transaction.put('awardLists', contestId, after)
    const proposed = proposalOf(after)
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId, reason),
      action: 'adjustAward',
      target: `award:${awardId}`,
      before: { to: before?.to ?? [], tied: before?.tied ?? [] },
      after: { kind, to, winners: proposed.find((one) => one.awardId === awardId)?.to ?? [] },
      words: [award.name, to, reason].join(' '),
    })
    return ok(summaryOf(proposed))
  })
}

/** The list is public: it is frozen, but for a tie at an edge that the leaving of a winner made. */
const decidesTie = (
  { list, publicity }: Publicised,
  award: ProposedAward | undefined,
  kind: AwardDecision['kind'],
  to: string,
): boolean => {
  const tied = award?.tied ?? []
  if (publicity.final || list.rules.vacancies !== 'next') return false
  return kind === 'give' ? tied.includes(to) : kind === 'leaveEmpty' && tied.length > 0
}

const isCandidate = async (
  transaction: Transaction,
  { contestId, rows }: AwardList,
  { basis }: Award,
  to: string,
): Promise<boolean> =>
  basis === 'unit'
    ? to !== '' && (await transaction.find('units', unitKeyOf(contestId, to))) !== undefined
    : rows.some(({ entryId }) => entryId === to)
