import { sha256Hex } from '#shared/lib/hash'
import type { Contest } from '#shared/model/contest'
import type { Countersigner, Proposal } from '#shared/model/proposal'
import { sameValue } from '#shared/rules/planPatch'
import { neededSignature } from '#shared/rules/proposals'
import { addAuditRecord } from '../_data/auditRecords'
import { findSame, proposalKeyOf } from '../_data/proposals'
import type { Transaction } from '../_data/transaction'
import type { Call } from './serve'
import { signedBy } from './signature'

// A second signature, for any noun. How an act comes to wait for one:
//
// 1. Name the act in shared/model/proposal.ts, with its noun; the compiler asks for its words on the phone.
// 2. In the contract the action takes `...waitsForSignature` into its errors, and the noun takes `signProposal`
//    (both in shared/contract/signatures.ts).
// 3. Write the action's work as a `Deed` (signing.ts). When everything is checked and nothing is
//    written yet, ask:
//      const waits = await askSignature(transaction, contest, { act, subject, facts: input, reason }, call)
//      if (waits) return refuse(waits)
//    Where the law of the contest asks always and not only by its data, pass `always: 'owner'`.
// 4. In the noun's index: `signProposal: signingOf({ annulVotes })` with that same work. Signing runs it in the
//    signature's own transaction, as the one who proposed it; a refusal leaves the proposal waiting.

export interface AskedAct extends Pick<Proposal, 'act' | 'subject' | 'facts' | 'reason'> {
  /** Whose signature it needs where the contest's data does not say. */
  readonly always?: Countersigner
}

interface Waits {
  readonly code: 'WAITS_FOR_SIGNATURE' | 'ALREADY_WAITS'
  readonly proposalId: string
  readonly needs: Countersigner
}

/** Nothing if the act may be done now; else it waits as a proposal on record, and this is what the caller is told. */
export const askSignature = async (
  transaction: Transaction,
  contest: Pick<Contest, 'contestId' | 'countersignatures'>,
  { act, subject, facts, reason, always }: AskedAct,
  call: Call,
): Promise<Waits | undefined> => {
  const { contestId } = contest
  const needs = neededSignature(contest.countersignatures, act) ?? always
  if (needs === undefined || call.isCountersigned) return undefined
  const { asked, waiting } = await findSame({ contestId, act, subject })
  // Whoever asks at the same time counts the same: one id, and the database lets one of them write it.
  const proposalId = `p-${sha256Hex([contestId, act, subject, asked].join(' ')).slice(0, 16)}`
  const standing =
    waiting ?? (await transaction.find<Proposal>('proposals', proposalKeyOf(contestId, proposalId)))
  if (standing) {
    const code = sameValue(standing.facts, facts) ? 'WAITS_FOR_SIGNATURE' : 'ALREADY_WAITS'
    return { code, proposalId: standing.proposalId, needs: standing.needs }
  }
  const { at, by, byName, byRole } = signedBy(call, contestId)
  const proposal: Proposal = {
    ...{ proposalId, contestId, act, subject, facts: JSON.parse(JSON.stringify(facts)), reason, needs },
    ...{ proposedAt: at, by, byName, byRole, state: 'waiting', decided: null },
  }
  await transaction.put('proposals', proposalKeyOf(contestId, proposalId), proposal)
  await addAuditRecord(transaction, {
    ...signedBy(call, contestId, reason),
    action: 'proposeAct',
    target: `proposal:${proposalId}`,
    before: null,
    after: { act, subject, needs, facts: proposal.facts },
    words: [act, reason].join(' '),
  })
  return { code: 'WAITS_FOR_SIGNATURE', proposalId, needs }
}
