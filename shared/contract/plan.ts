import * as z from 'zod'
import { count, id, instant } from '#shared/contract/fields'
import { aggregations, awardBases, mixParts, mixWays, panelModes } from '#shared/model/award'
import { type ContestPlan, contestLimits, countsModes, vacancyRules } from '#shared/model/contest'
import { countersignedActs, countersigners } from '#shared/model/proposal'
import { channels, fieldKinds, linkPlatforms, strictnesses, videoFormats } from '#shared/model/requirements'
import { reviewLimits } from '#shared/model/review'
import { stageRights } from '#shared/model/stage'

// The parts of a contest's plan. A draft may be unfinished or wrong, so only shapes are asked for here;
// what is wrong with it says shared/rules/contestFaults, on the phone as one types and on the server.

/** Rules count characters as people do; this only keeps a request from being a book: one emoji is many units. */
const text = (characters: number) => z.string().max(characters * 8)
const line = text(contestLimits.line)
const parties = z.array(line).max(contestLimits.parties)

export const attachment = z.object({ name: line, fileId: z.string().max(1_000) })

export const contact = z.object({
  name: line,
  phone: line.optional(),
  mail: line.optional(),
  address: line.optional(),
})

const termsVersion = z.object({ version: count, text: text(contestLimits.terms) })

const stage = z.object({
  stageId: id,
  name: line,
  opensAt: instant,
  closesAt: instant,
  rights: z.array(z.enum(stageRights)).max(stageRights.length),
  /** What the notice says while the instants are not fixed. */
  wording: line.optional(),
})

const category = z.object({ categoryId: id, name: line })

const voteRule = z.object({
  dayStartsAt: count,
  ballot: z.object({ minWorks: count, maxWorks: count, votesPerWork: count }),
  limits: z
    .array(
      z.object({
        per: z.enum(['day', 'contest']),
        of: z.enum(['votes', 'ballots', 'votesPerEntry', 'votesPerCategory']),
        atMost: count,
      }),
    )
    .max(8),
  secondsApart: count.optional(),
})

const required = <Value extends z.ZodType>(value: Value) =>
  z.object({ value, strictness: z.enum(strictnesses) })

const fieldId = z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,63}$/)

const requirements = z.object({
  by: z.enum(['file', 'link', 'both', 'either']),
  video: z.object({
    seconds: required(count).optional(),
    megabytes: required(count).optional(),
    formats: required(z.array(z.enum(videoFormats)).max(videoFormats.length)).optional(),
    resolution: required(z.object({ width: count, height: count, exact: z.boolean() })).optional(),
  }),
  link: z
    .object({ platforms: z.array(z.enum(linkPlatforms)).max(linkPlatforms.length), tags: parties })
    .optional(),
  mostItems: count,
  mostAuthors: count,
  longestTitle: count,
  longestIntroduction: count,
  titleNames: z.literal('unit').optional(),
  fields: z
    .array(
      z.object({
        fieldId,
        name: line,
        kind: z.enum(fieldKinds),
        required: z.boolean(),
        hidden: z.boolean(),
        choices: parties.optional(),
        longest: count.optional(),
      }),
    )
    .max(contestLimits.fields),
  channels: z.array(z.enum(channels)).max(channels.length),
  oneWayPerEntrant: z.boolean(),
  unitsReportBy: instant.optional(),
  remarks: parties,
})

const review = z.object({
  levels: count,
  reasons: z.array(line).max(reviewLimits.reasons),
  mendDays: count,
})

export const panel = z.object({
  panelId: id,
  name: line,
  purpose: z.enum(['shortlist', 'jury']),
  criteria: z
    .array(z.object({ criterionId: id, name: line, weight: count, hasFigures: z.boolean().optional() }))
    .max(contestLimits.parties),
  readersPerEntry: count,
  selects: count.nullable(),
  jurorsSeeVotes: z.boolean(),
  blind: z.boolean(),
  mode: z.enum(panelModes).optional(),
  scale: z.object({ most: count, step: count }).optional(),
  aggregation: z.enum(aggregations).optional(),
  groups: z
    .array(z.object({ groupId: id, name: line, categoryIds: z.array(id).max(contestLimits.parties) }))
    .max(contestLimits.parties)
    .optional(),
  normalisedFrom: count.optional(),
  publishes: z.object({ names: z.boolean(), scores: z.boolean() }).optional(),
})

export const scoreMix = z.object({
  votes: count,
  jury: count,
  votesBy: z.enum(mixWays).optional(),
  juryBy: z.enum(mixWays).optional(),
  leastVotes: count.optional(),
  leastJurors: count.optional(),
  ties: z.array(z.enum(mixParts)).max(mixParts.length).optional(),
})

const award = z.object({
  awardId: id,
  name: line,
  places: count.nullable(),
  basis: z.enum(awardBases),
  group: id,
})

export const plan = z.object({
  name: text(contestLimits.name),
  season: line.nullable(),
  theme: line,
  introduction: text(contestLimits.introduction),
  hosts: parties,
  carriers: parties,
  helpers: parties,
  cover: z.string().max(1_000),
  attachments: z.array(attachment).max(contestLimits.attachments),
  terms: z.array(termsVersion).max(contestLimits.termsVersions),
  contact: contact.nullable(),
  approval: line,
  stages: z.array(stage).max(contestLimits.stages),
  categories: z.array(category).max(contestLimits.categories),
  requirements,
  review,
  voteRule: voteRule.nullable(),
  countsVisibility: z.object({
    mode: z.enum(countsModes),
    times: z.array(count).max(contestLimits.countsTimes),
    frozenFrom: instant.nullable(),
  }),
  panels: z.array(panel).max(contestLimits.parties),
  scoreMix: scoreMix.nullable(),
  awards: z.array(award).max(contestLimits.awards),
  objections: z.object({ answerDays: count, vacancies: z.enum(vacancyRules).optional() }).nullable(),
  countersignatures: z
    .array(z.object({ act: z.enum(countersignedActs), by: z.enum(countersigners) }))
    .max(countersignedActs.length),
}) satisfies z.ZodType<ContestPlan>
