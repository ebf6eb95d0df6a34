import * as z from 'zod'
import { bare } from '#shared/contract/action'
import { contestId, count, day, id, instant, textOf } from '#shared/contract/fields'
import {
  type CertificateDesign,
  certificateLayouts,
  certificateLimits,
  certificateStates,
  certificateUnits,
} from '#shared/model/certificate'

// Fields and refusals that several of the certificate's actions share.

const { heading, body, issuer, issuers, name } = certificateLimits

export const design = z.object({
  layout: z.enum(certificateLayouts),
  per: z.enum(certificateUnits),
  heading: textOf(heading),
  body: textOf(body),
  unitBody: textOf(body),
  issuers: z.array(textOf(issuer)).max(issuers),
  day,
}) satisfies z.ZodType<CertificateDesign>

export const printedNames = z.array(textOf(name)).min(1).max(50)

/** As people type it; what it means is read by the rule. */
export const typedNumber = z.string().min(1).max(60)

export const counts = z.object(
  Object.fromEntries(certificateStates.map((state) => [state, count])) as Record<
    (typeof certificateStates)[number],
    typeof count
  >,
)

export const certificateRow = z.object({
  number: z.string(),
  award: z.string(),
  title: z.string(),
  name: z.string(),
  unit: z.string(),
  state: z.enum(certificateStates),
  /** The character that the font does not have. */
  missing: z.string(),
  madeAt: instant.nullable(),
  ended: z.object({ at: instant, reason: z.string() }).nullable(),
  replaces: z.string().nullable(),
})

export const aboutContest = z.object({ contestId })
export const sealId = id

export const noContest = { CONTEST_NOT_FOUND: bare } as const
export const notFinal = { ...noContest, RESULTS_NOT_FINAL: bare } as const
export const noDesign = { CERTIFICATE_NOT_DESIGNED: bare } as const
export const noCertificate = { CERTIFICATE_NOT_FOUND: bare } as const
export const notDrawn = {
  /** In braces, and nothing is known for it. */
  PLACEHOLDER_UNKNOWN: z.object({ words: z.string() }),
  /** The font does not have it, and a box instead of it would be worse than nothing. */
  CHARACTER_NOT_IN_FONT: z.object({ character: z.string() }),
  TEXT_DOES_NOT_FIT: bare,
} as const
/** With seals on it only an owner makes it. */
export const sealed = { SEALS_ARE_OWNERS: bare } as const
