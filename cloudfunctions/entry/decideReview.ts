import type { entry } from '#shared/contract/entry'
import { ok, refuse } from '#shared/lib/result'
import type { Entry } from '#shared/model/entry'
import { type Review, type ReviewDecision, reviewLimits } from '#shared/model/review'
import type { Submission, SubmissionEvent } from '#shared/model/submission'
import { messageOf } from '#shared/rules/messages'
import { worksMissing } from '#shared/rules/missingCopies'
import { heldByOther, mayPass } from '#shared/rules/reviewing'
import { stageNotOpen } from '#shared/rules/stageFacts'
import { allows } from '#shared/rules/stages'
import { addAuditRecord } from '../_data/auditRecords'
import { publicContestOf } from '../_data/contests'
import { noteMessage } from '../_data/messages'
import { findFilms } from '../_data/storedFiles'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import { colleagueName } from './colleagues'
import { editedElsewhere } from './ownWork'

const DAY_MS = 86_400_000
const reopened: readonly Submission['state'][] = ['approved', 'rejected']

/** The work, its author's timeline and the record in one transaction, on the sending that the reviewer has seen. */
export const decideReview: Handler<typeof entry.decideReview> = async (input, call) => {
  const { contestId, entryId, submittedAt, decision, reasons, mendBy } = input
  const { actor, now } = call
  const contest = await publicContestOf(contestId)
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  if (!allows(contest.stages, 'review', now)) return refuse(stageNotOpen(contest.stages, 'review', now))
  const atMost = now + reviewLimits.mendDays * DAY_MS
  if (decision === 'return' && (mendBy === undefined || mendBy <= now || mendBy > atMost))
    return refuse({ code: 'MEND_BY_NOT_VALID', atLeast: now + 1, atMost })

  return transact(async (transaction) => {
    const before = await transaction.find<Submission>('submissions', entryId)
    if (before?.contestId !== contestId || before.submittedAt === null)
      return refuse({ code: 'ENTRY_NOT_FOUND' })
    if (isDecided(before, { by: actor.openid, decision, sentAt: submittedAt })) return ok(outcomeOf(before))
    if (before.submittedAt !== submittedAt) return refuse(editedElsewhere(before))
    const held = heldByOther(before, actor.openid, now)
    if (held) {
      const name = await colleagueName(contestId, held.by)
      return refuse({ code: 'ENTRY_CLAIMED', name, until: held.until })
    }
    const may = decision === 'reopen' ? reopened.includes(before.state) : before.state === 'submitted'
    const isPublic = decision === 'reopen' && (await transaction.find<Entry>('entries', entryId))
    if (!may || isPublic) return refuse({ code: 'ENTRY_STATE', state: before.state })
    if (decision === 'approve' && !mayPass(before, actor.openid))
      return refuse({ code: 'LEVEL_NEEDS_ANOTHER' })
    const { missing } = decision === 'approve' ? await filmsOfReopened(before) : playing
    if (missing.length > 0) return refuse({ code: 'COPIES_MISSING', ...worksMissing(missing) })

    const review: Review = {
      ...{ at: now, by: actor.openid, sentAt: submittedAt },
      ...{ level: before.reviewLevel, decision, reasons },
    }
    const after = decided(before, review, { levels: contest.review.levels, mendBy: mendBy ?? null })
    await transaction.put('submissions', entryId, after)
    await noteMessage(transaction, newsOf(after, now))
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId, reasons.map(({ text }) => text).join('；')),
      action: 'decideReview',
      target: `entry:${entryId}`,
      before: outcomeOf(before),
      after: { ...outcomeOf(after), decision, reasons, mendBy: after.mendBy },
      words: [after.title, decision, ...reasons.map(({ text }) => text)].join(' '),
    })
    return ok(outcomeOf(after))
  })
}

const playing = { missing: [] }

/** A panel may have a work that was let in before: with another film it comes back once that plays. */
const filmsOfReopened = async (work: Submission) =>
  work.reviews.some(({ decision }) => decision === 'reopen') ? findFilms(work.contestId, [work]) : playing

/** What its author is told of outside of the pages: that it is to be mended, or that it was let in. */
const newsOf = (work: Submission, now: number) => {
  const { state, mendBy } = work
  if (state === 'returned') return messageOf(work, { kind: 'returned', at: now, mendBy })
  return state === 'approved' ? messageOf(work, { kind: 'approved', at: now }) : undefined
}

const outcomeOf = ({ state, reviewLevel }: Submission) => ({ state, reviewLevel })

/** Asked for twice: the newest decision is this one already. */
const isDecided = ({ reviews }: Submission, asked: Pick<Review, 'by' | 'decision' | 'sentAt'>): boolean => {
  const last = reviews.at(-1)
  return last?.by === asked.by && last.decision === asked.decision && last.sentAt === asked.sentAt
}

const told: Readonly<Record<ReviewDecision, SubmissionEvent['kind']>> = {
  approve: 'approved',
  return: 'returned',
  reject: 'rejected',
  reopen: 'reopened',
}

const decided = (
  before: Submission,
  review: Review,
  { levels, mendBy }: { readonly levels: number; readonly mendBy: number | null },
): Submission => {
  const { decision, reasons, at } = review
  const reviews = [...before.reviews, review]
  const passed = before.reviewLevel + 1
  // A level that is not the last one is nobody's news.
  if (decision === 'approve' && passed < levels)
    return { ...before, claim: null, reviews, reviewLevel: passed }
  const events = [...before.events, { at, kind: told[decision], reasons }]
  const common = { ...before, claim: null, reviews, events, reasons }
  if (decision === 'approve')
    return { ...common, state: 'approved', reviewLevel: passed, pending: null, mendBy: null }
  if (decision === 'return') return { ...common, state: 'returned', reviewLevel: 0, mendBy }
  if (decision === 'reject') return { ...common, state: 'rejected', pending: null, mendBy: null }
  return { ...common, state: 'submitted', reviewLevel: 0, reasons: [], mendBy: null }
}
