import * as z from 'zod'
import { bare, defineNoun } from '#shared/contract/action'
import { contestDesk } from '#shared/contract/contestDesk'
import { contestId, count, id, instant } from '#shared/contract/fields'
import { notices } from '#shared/contract/notices'
import { plan } from '#shared/contract/plan'
import { signatures } from '#shared/contract/signatures'
import { votingStop, votingStops } from '#shared/contract/votingStops'
import { contestPhases } from '#shared/model/contest'

const summary = plan.pick({ name: true, theme: true, cover: true, hosts: true, stages: true }).extend({
  contestId,
  phase: z.enum(contestPhases),
  /** Voting stands still just now; the contest's own page says why. */
  isVotingStopped: z.boolean(),
  /** Since when its winners are shown; null before the list is final. */
  finalAt: instant.nullable(),
})

const noticeHead = z.object({
  noticeId: id,
  title: z.string(),
  pinned: z.boolean(),
  visibleFrom: instant,
  withdrawn: z.object({ at: instant, reason: z.string() }).nullable(),
})

export const contest = defineNoun({
  /** Contests that the public may see: what goes on now, what comes, what is over. */
  listContests: {
    access: ['guest'],
    input: z.object({}),
    output: z.object({ now: instant, contests: z.array(summary) }),
    errors: {},
  },

  openContest: {
    access: ['guest'],
    input: z.object({ contestId }),
    output: z.object({
      /** The server's clock, for countdowns: a phone's own may be wrong. */
      now: instant,
      contest: summary.extend({
        ...plan.pick({
          season: true,
          introduction: true,
          carriers: true,
          helpers: true,
          attachments: true,
          contact: true,
          approval: true,
          categories: true,
          requirements: true,
          voteRule: true,
          countsVisibility: true,
          scoreMix: true,
          awards: true,
          objections: true,
          countersignatures: true,
        }).shape,
        /** The version that an entrant accepts now. */
        terms: plan.shape.terms.element.nullable(),
        criteria: z.array(z.object({ panel: z.string(), name: z.string(), weight: count })),
        votingStops: z.array(votingStop),
        /** Pinned ones first, then the newest. */
        notices: z.array(noticeHead),
      }),
      works: count,
    }),
    errors: { CONTEST_NOT_FOUND: bare },
  },

  ...notices,
  ...contestDesk,
  ...votingStops,
  ...signatures,
})
