import * as z from 'zod'
import { countCharacters } from '#shared/lib/countCharacters'
import { voteLimits } from '#shared/model/vote'

// Fields that several nouns take, so that a contestId is the same thing everywhere.

/** Ids are ours and plain: nothing in them can end a key, a path or a document id early. */
export const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)

export const contestId = id
export const entryId = id

export const day = z.iso.date()
export const instant = z.int().nonnegative()
export const count = z.int().nonnegative()

const UNITS_A_CHARACTER = 8

/** A text that is there, of so many characters as people count them: an emoji of eleven units is one. */
export const textOf = (atMost: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(atMost * UNITS_A_CHARACTER)
    .refine((text) => countCharacters(text) <= atMost)

/** Chosen by the client for one intended write, and sent again with every retry of it. */
export const writeKey = z
  .string()
  .min(voteLimits.keyLength.min)
  .max(voteLimits.keyLength.max)
  .regex(/^[A-Za-z0-9_-]+$/)
