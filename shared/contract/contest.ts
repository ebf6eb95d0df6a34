import * as z from 'zod'
import { bare, defineNoun } from '#shared/contract/action'
import { contestId, count, instant } from '#shared/contract/fields'
import { countsVisibilities } from '#shared/model/contest'
import { stageRights } from '#shared/model/stage'

const stage = z.object({
  stageId: z.string(),
  name: z.string(),
  opensAt: instant,
  closesAt: instant,
  rights: z.array(z.enum(stageRights)),
  /** What the notice says while the instants are not fixed. */
  wording: z.string().optional(),
})

const voteRule = z.object({
  dayStartsAt: count,
  ballot: z.object({ minWorks: count, maxWorks: count, votesPerWork: count }),
  limits: z.array(
    z.object({
      per: z.enum(['day', 'contest']),
      of: z.enum(['votes', 'ballots', 'votesPerEntry', 'votesPerCategory']),
      atMost: count,
    }),
  ),
})

const summary = z.object({
  contestId,
  name: z.string(),
  theme: z.string(),
  cover: z.string(),
  hosts: z.array(z.string()),
  stages: z.array(stage),
})

export const contest = defineNoun({
  /** Contests that the public may see. */
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
        introduction: z.string(),
        carriers: z.array(z.string()),
        categories: z.array(z.object({ categoryId: z.string(), name: z.string() })),
        voteRule: voteRule.nullable(),
        countsVisibility: z.enum(countsVisibilities),
      }),
      works: count,
    }),
    errors: { CONTEST_NOT_FOUND: bare },
  },
})
