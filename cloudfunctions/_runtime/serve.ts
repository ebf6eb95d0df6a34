import { randomUUID } from 'node:crypto'
import type * as z from 'zod'
import type { Action, HandlerResult, Noun } from '#shared/contract/action'
import { isAtCeiling } from '../_data/ceiling'
import { isConflict } from '../_data/transaction'
import { type Actor, actorOf, denyStranger, type Standing, standingOf } from './actor'
import { type Log, openLog } from './log'

/** What a handler knows besides its input. */
export interface Call {
  readonly actor: Actor
  /** What the caller is in the contest that the action is about; nothing where the action does not ask. */
  readonly standing: Standing
  readonly now: number
  readonly requestId: string
  readonly log: Log
  /** The act was proposed before and has its second signature. */
  readonly isCountersigned?: boolean
}

export type Handler<A extends Action> = (input: z.output<A['input']>, call: Call) => Promise<HandlerResult<A>>

/** One handler for every action of a noun: a missing one does not compile. */
export type Handlers<N extends Noun> = { readonly [Name in keyof N]: Handler<N[Name]> }

type Refusal = { readonly code: string } & Record<string, unknown>
type Answer = { ok: true; value: unknown } | { ok: false; error: Refusal }

const refusal = (error: Refusal): Answer => ({ ok: false, error })

/** The `main` of a cloud function: parse, authorise, dispatch, map errors. */
export const serve = <N extends Noun>(noun: N, handlers: Handlers<N>) => {
  return async (event: unknown): Promise<Answer> => {
    const requestId = process.env.SCF_REQUEST_ID || randomUUID()
    const log = openLog(requestId)
    const actor = actorOf(process.env)
    const name = actionName(event, actor)
    let answer: Answer
    try {
      answer = await dispatch(noun, handlers, name, event, {
        actor,
        standing: { roles: [], name: '' },
        now: Date.now(),
        requestId,
        log,
      })
    } catch (thrown) {
      answer = failed(thrown, { action: name, requestId, log })
    }
    if (!answer.ok) log.info('refused', { action: name, code: answer.error.code })
    return answer
  }
}

// No action's name is longer, and what a caller sends is written into the log.
const LONGEST_NAME = 64

const BUSY_FOR_MS = 3_000

/** Two who write the same are expected; whatever else is thrown is a bug. */
const failed = (thrown: unknown, call: Pick<Call, 'requestId' | 'log'> & { action: string }): Answer => {
  if (isConflict(thrown)) return refusal({ code: 'BUSY', retryAfterMs: BUSY_FOR_MS })
  // At the ceiling everybody is told another moment: those who come back together are refused together.
  if (isAtCeiling(thrown)) {
    call.log.info('at ceiling', { action: call.action })
    return refusal({ code: 'BUSY', retryAfterMs: Math.round(BUSY_FOR_MS * (0.5 + Math.random())) })
  }
  const stack = thrown instanceof Error ? thrown.stack : String(thrown)
  call.log.error('thrown', { action: call.action, stack })
  return refusal({ code: 'INTERNAL', requestId: call.requestId })
}

/** A timer's trigger is named after the action it runs; a client names its action in the body. */
const actionName = (event: unknown, actor: Actor): string => {
  if (typeof event !== 'object' || event === null) return ''
  const { action, TriggerName } = event as { action?: unknown; TriggerName?: unknown }
  const name = actor.isTimer ? TriggerName : action
  return typeof name === 'string' ? name.slice(0, LONGEST_NAME) : ''
}

const dispatch = async <N extends Noun>(
  noun: N,
  handlers: Handlers<N>,
  name: string,
  event: unknown,
  call: Call,
): Promise<Answer> => {
  if (!Object.hasOwn(noun, name)) return refusal({ code: 'UNKNOWN_ACTION' })
  const action = noun[name] as Action
  const stranger = denyStranger(call.actor, action.access)
  if (stranger) return refusal({ code: stranger })

  const given = call.actor.isTimer ? {} : ((event as { input?: unknown }).input ?? {})
  const parsed = action.input.safeParse(given)
  if (!parsed.success)
    return refusal({ code: 'BAD_INPUT', path: parsed.error.issues[0]?.path.join('.') ?? '' })
  const standing = await standingOf(call.actor, action.access, parsed.data)
  if (!standing.ok) return refusal({ code: standing.error })

  const known = { ...call, standing: standing.value }
  const answer = (await handlers[name as keyof N](parsed.data as never, known)) as Answer
  // Parsed on the way out too: what the contract does not name never leaves, and a slip of ours is a bug here.
  if (answer.ok) return { ok: true, value: action.output.parse(answer.value) }
  const { code } = answer.error
  const facts = Object.hasOwn(action.errors, code) ? action.errors[code] : undefined
  if (!facts) throw new Error(`refused with ${code}, which is not declared`)
  return refusal({ ...facts.parse(answer.error), code })
}
