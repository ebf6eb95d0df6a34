import type { entry } from '#shared/contract/entry'
import { ok, refuse } from '#shared/lib/result'
import type { Submission } from '#shared/model/submission'
import { maskedHidden } from '#shared/rules/maskedHidden'
import { heldByOther, mayPass, sharedKinds, standing as standingStates } from '#shared/rules/reviewing'
import { allows } from '#shared/rules/stages'
import { publicContestOf } from '../_data/contests'
import { findEntry } from '../_data/entries'
import { findByMarks, findSubmission } from '../_data/submissions'
import type { Handler } from '../_runtime/serve'
import { colleagueNames } from './colleagues'
import { sentForm } from './ownForm'
import { publicFaceOf } from './ownView'
import { sideOf, staffRowOf } from './staffView'

export const openSubmission: Handler<typeof entry.openSubmission> = async (input, call) => {
  const { contestId, entryId } = input
  const { actor, standing, now } = call
  const [contest, work] = await Promise.all([publicContestOf(contestId), findSubmission(entryId)])
  // A draft is its author's alone.
  if (!contest || work?.contestId !== contestId || work.submittedAt === null)
    return refuse({ code: 'ENTRY_NOT_FOUND' })
  const [face, alike, names] = await Promise.all([
    findEntry(entryId),
    findByMarks(contestId, work.marks),
    colleagueNames(contestId, standing.roles),
  ])
  const { content, hidden, consents } = sentForm(work)
  const isOpen = work.state === 'submitted' && allows(contest.stages, 'review', now)
  const isReviewer = standing.roles.some((role) => role !== 'observer')
  return ok({
    now,
    entry: {
      ...staffRowOf(work, names, { openid: actor.openid, now }),
      content,
      hidden: maskedHidden(hidden, contest.requirements),
      consents,
      reasons: work.reasons,
      events: work.events,
      reviews: work.reviews.map(({ by, at, level, decision, reasons }) => ({
        ...{ at, name: names(by), level, decision, reasons },
      })),
      contentCheck: work.contentCheck,
      duplicates: duplicatesOf(work, alike),
      publicFace: publicFaceOf(face),
      mayDecide: isOpen && isReviewer && !heldByOther(work, actor.openid, now) && mayPass(work, actor.openid),
    },
  })
}

const duplicatesOf = (work: Submission, alike: readonly Submission[]) =>
  alike
    .filter(({ entryId, state }) => entryId !== work.entryId && standingStates.includes(state))
    .map((other) => ({ kinds: sharedKinds(work, other), other: sideOf(other) }))
