import type { contest } from '#shared/contract/contest'
import { ok, refuse } from '#shared/lib/result'
import type { Contest, VotingStop } from '#shared/model/contest'
import type { Stage } from '#shared/model/stage'
import { currentStop } from '#shared/rules/contest'
import { isFixed } from '#shared/rules/stages'
import { addAuditRecord } from '../_data/auditRecords'
import { PAPER_AGE_MS } from '../_data/papers'
import { transact } from '../_data/transaction'
import { askSignature } from '../_runtime/countersign'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import type { Deed } from '../_runtime/signing'
import { renewPaper } from './renewPaper'

export const resumeVoting: Handler<typeof contest.resumeVoting> = (input, call) =>
  transact((transaction) => resume(transaction, input, call))

export const resume: Deed<typeof contest.resumeVoting> = async (transaction, input, call) => {
  const { contestId, decision, extendTo } = input
  const before = await transaction.find<Contest>('contests', contestId)
  if (!before) return refuse({ code: 'CONTEST_NOT_FOUND' })
  if (before.status === 'archived') return refuse({ code: 'CONTEST_ARCHIVED' })
  const lasting = currentStop(before)
  if (!lasting) return alreadyResumed(before)

  const stopped = stageStopped(before, lasting)
  if (extendTo !== undefined && (!stopped || extendTo <= Math.max(stopped.closesAt, call.now))) {
    return refuse({ code: 'EXTENSION_NOT_LATER', closesAt: stopped?.closesAt ?? 0 })
  }
  const asked = { act: 'resumeVoting', subject: 'voting', facts: input, reason: decision } as const
  const waits = await askSignature(transaction, before, asked, call)
  if (waits) return refuse(waits)

  const stop: VotingStop = { ...lasting, resumedAt: call.now, decision }
  const after: Contest = {
    ...before,
    version: before.version + 1,
    votingStops: before.votingStops.map((one) => (one === lasting ? stop : one)),
    ...(extendTo !== undefined && {
      stages: before.stages.map((one) => (one === stopped ? { ...one, closesAt: extendTo } : one)),
      edits: {
        ...before.edits,
        stages: { version: before.version + 1, at: call.now, by: call.actor.openid },
      },
    }),
  }
  await transaction.put('contests', contestId, after)
  await renewPaper(transaction, after)
  await addAuditRecord(transaction, {
    ...signedBy(call, contestId, decision),
    action: 'resumeVoting',
    target: 'voting',
    before: { ...lasting, closesAt: stopped?.closesAt ?? null },
    after: { ...stop, closesAt: extendTo ?? stopped?.closesAt ?? null },
    words: [lasting.office, decision].join(' '),
  })
  return ok({ stop, effectiveWithinMs: PAPER_AGE_MS })
}

/** Asked for twice: the answer that was lost. */
const alreadyResumed = ({ votingStops }: Contest) => {
  const last = votingStops.at(-1)
  return last
    ? ok({ stop: last, effectiveWithinMs: PAPER_AGE_MS })
    : refuse({ code: 'VOTING_NOT_STOPPED' as const })
}

/** The stage of voting that was going on when it was stopped, or the next one. */
const stageStopped = ({ stages }: Contest, { stoppedAt }: VotingStop): Stage | undefined =>
  stages
    .filter((stage) => isFixed(stage) && stage.rights.includes('vote') && stoppedAt < stage.closesAt)
    .sort((one, other) => one.opensAt - other.opensAt)[0]
