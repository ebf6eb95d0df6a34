import * as z from 'zod'
import type { Result } from '#shared/lib/result'

/**
 * Who may call an action. `guest` is anyone, `member` any signed-in account, `installer` an owner of the whole
 * installation, `timer` the cloud's own clock; the others are roles that an account holds in one contest, so their
 * actions name a `contestId`.
 */
export const accesses = [
  'guest',
  'member',
  'entrant',
  'juror',
  'liaison',
  'reviewer',
  'organizer',
  'owner',
  'observer',
  'installer',
  'timer',
] as const
export type Access = (typeof accesses)[number]

type RefusalFacts = Record<string, z.ZodObject>

export interface Action {
  readonly access: readonly Access[]
  readonly input: z.ZodType
  readonly output: z.ZodType
  /** Expected refusals: an UPPER_SNAKE fact, and what the caller needs to know about it. */
  readonly errors: RefusalFacts
}

/** The actions of one noun; it is also the name of the cloud function that serves them. */
export type Noun = Record<string, Action>

export const defineNoun = <const N extends Noun>(noun: N): N => noun

/** A refusal that carries nothing but its code. */
export const bare = z.object({})

/** Refusals that any action can answer, given by the runtime and never by a handler. */
export const commonErrors = {
  /** The input does not fit; `path` says where. */
  BAD_INPUT: z.object({ path: z.string() }),
  SIGN_IN_NEEDED: bare,
  FORBIDDEN: bare,
  UNKNOWN_ACTION: bare,
  /** The request is larger than the cloud takes. */
  TOO_LARGE: bare,
  /** Others are writing the same just now; nothing was written. */
  BUSY: z.object({ retryAfterMs: z.int().nonnegative() }),
  /** Something of ours broke; the log has the rest under this request id. */
  INTERNAL: z.object({ requestId: z.string() }),
} as const

// z.object({}) reads as "no key may be there", the code included.
type Facts<Schema extends z.ZodObject> = Schema extends typeof bare ? unknown : z.output<Schema>

export type RefusalOf<Errors extends RefusalFacts> = {
  [Code in keyof Errors & string]: { readonly code: Code } & Facts<Errors[Code]>
}[keyof Errors & string]

export type CommonRefusal = RefusalOf<typeof commonErrors>

export type InputOf<A extends Action> = z.input<A['input']>
export type OutputOf<A extends Action> = z.output<A['output']>

// A handler may hand out what it holds; only the caller of `parse` needs to write to it.
type Readable<Value> = Value extends readonly (infer Item)[]
  ? readonly Readable<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Readable<Value[Key]> }
    : Value

/** What a handler returns: only the refusals that its action declares. */
export type HandlerResult<A extends Action> = Result<Readable<z.input<A['output']>>, RefusalOf<A['errors']>>

/** What a caller gets: those, and the ones any action can give. */
export type Reply<A extends Action> = Result<OutputOf<A>, RefusalOf<A['errors']> | CommonRefusal>
