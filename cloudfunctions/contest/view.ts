import type { AuditRecord } from '#shared/model/audit'
import type { Contest } from '#shared/model/contest'
import { currentStop } from '#shared/rules/contest'
import { phaseOf } from '#shared/rules/contestPhase'
import { maskedName, maskedPerson } from '#shared/rules/mask'
import { visibleNotices } from '#shared/rules/notices'
import { personIdOf } from '../_data/roles'

// What leaves the house. Each field of a public view is named, so that a new one stays inside until somebody decides.

export const summaryOf = (contest: Contest, now: number) => {
  const { contestId, name, theme, cover, hosts, stages, finalAt = null } = contest
  const isVotingStopped = currentStop(contest) !== undefined
  const phase = phaseOf(stages, now)
  return { contestId, name, theme, cover, hosts, stages, phase, isVotingStopped, finalAt }
}

export const publicViewOf = (contest: Contest, now: number) => ({
  ...summaryOf(contest, now),
  season: contest.season,
  introduction: contest.introduction,
  carriers: contest.carriers,
  helpers: contest.helpers,
  attachments: contest.attachments,
  contact: contest.contact,
  approval: contest.approval,
  categories: contest.categories,
  requirements: contest.requirements,
  voteRule: contest.voteRule,
  countsVisibility: contest.countsVisibility,
  scoreMix: contest.scoreMix,
  awards: contest.awards,
  objections: contest.objections,
  countersignatures: contest.countersignatures,
  terms: contest.terms.at(-1) ?? null,
  criteria: contest.panels.flatMap(({ name, criteria }) =>
    criteria.map((one) => ({ panel: name, name: one.name, weight: one.weight })),
  ),
  votingStops: contest.votingStops,
  notices: visibleNotices(contest.notices, now),
})

const tellsOfPeople = /^(person|invitation):/

/** A record of the trail; for an observer without the names, those within it included. */
export const viewRecord = (isMasked: boolean) => (record: AuditRecord) => {
  const { recordId, contestId, at, action, target, reason } = record
  const told = isMasked && tellsOfPeople.test(target) ? maskedPerson : (part: unknown) => part
  return {
    recordId,
    at,
    by: isMasked ? maskedName(record.byName) : record.byName,
    personId: isMasked ? null : personIdOf(contestId, record.by),
    role: record.byRole,
    action,
    target,
    before: told(record.before),
    after: told(record.after),
    reason,
  }
}
