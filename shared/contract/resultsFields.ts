import * as z from 'zod'
import { bare } from '#shared/contract/action'
import { count, id, instant } from '#shared/contract/fields'
import { awardBases } from '#shared/model/award'
import { listChangeKinds, type Objection, objectionKinds, objectionOutcomes } from '#shared/model/results'

// Fields that the list of awards and its publicity share.

export const hash = z.string().regex(/^[0-9a-f]{64}$/)
export const batch = z.object({ number: count, hash: z.string() })

/** Every number on the way to a work's place; parts and score in hundredths of a point. */
export const figures = z.object({
  votes: count,
  votesPart: count,
  jury: count.nullable(),
  jurors: count,
  juryPart: count.nullable(),
  score: count.nullable(),
  rank: count.nullable(),
})

export const publicAwards = z.array(
  z.object({
    awardId: id,
    name: z.string(),
    basis: z.enum(awardBases),
    winners: z.array(
      z.object({
        id,
        number: z.string(),
        title: z.string(),
        author: z.string(),
        unit: z.string(),
        category: z.string(),
        /** null of a unit, and in a contest whose counts are not public. */
        figures: figures.nullable(),
      }),
    ),
  }),
)

export const listChanges = z.array(
  z.object({
    at: instant,
    kind: z.enum(listChangeKinds),
    number: z.string(),
    title: z.string(),
    reason: z.string(),
    moved: z.array(z.object({ number: z.string(), title: z.string(), awardId: id })),
    hash,
  }),
)

export const objectionNumber = z.string().regex(/^Y\d{6}-[0-9A-F]{8}$/)

/** Who objected is not in it. */
export const objection = z.object({
  number: objectionNumber,
  contestId: id,
  entryId: id,
  title: z.string(),
  kind: z.enum(objectionKinds),
  text: z.string(),
  fileIds: z.array(z.string()),
  link: z.string(),
  at: instant,
  dueAt: instant,
  answeredAt: instant.nullable(),
  answer: z
    .object({ outcome: z.enum(objectionOutcomes), text: z.string(), disqualified: z.boolean() })
    .nullable(),
}) satisfies z.ZodType<Omit<Objection, 'by' | 'answer'>>

export const contestNotFound = { CONTEST_NOT_FOUND: bare } as const
export const notProposed = { AWARDS_NOT_PROPOSED: bare } as const
export const notPublicised = { PUBLICITY_NOT_BEGUN: bare } as const
export const isFinal = { RESULTS_FINAL: z.object({ at: instant }) } as const
/** What became of the list, and how many works have another award by it. */
export const changedList = { hash, moved: count } as const
export const stageNotOpen = {
  STAGE_NOT_OPEN: z.object({ opensAt: instant.nullable(), closedAt: instant.nullable() }),
} as const
