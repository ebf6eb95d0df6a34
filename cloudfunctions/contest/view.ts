import type { Contest } from '#shared/model/contest'
import { phaseOf } from '#shared/rules/contestPhase'
import { visibleNotices } from '#shared/rules/notices'

// What the public is shown of a contest: each field named, so that a new one stays inside until somebody decides.

export const summaryOf = (contest: Contest, now: number) => {
  const { contestId, name, theme, cover, hosts, stages } = contest
  return { contestId, name, theme, cover, hosts, stages, phase: phaseOf(stages, now) }
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
  terms: contest.terms.at(-1) ?? null,
  criteria: contest.panels.flatMap(({ name, criteria }) =>
    criteria.map((one) => ({ panel: name, name: one.name, weight: one.weight })),
  ),
  votingStops: contest.votingStops,
  notices: visibleNotices(contest.notices, now),
})
