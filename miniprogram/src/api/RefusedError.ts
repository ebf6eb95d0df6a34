import type { ClientRefusal } from './refusal'

/** The query layer knows values and errors: a refusal goes through it as this error, and comes out as a value. */
export class RefusedError extends Error {
  constructor(readonly refusal: ClientRefusal) {
    super(refusal.code)
  }
}

const passing: readonly string[] = ['TIMEOUT', 'LOST_REPLY']

/** Whether asking again may help. A query that has not failed has no error at all. */
export const isPassing = (thrown: Error | null): boolean =>
  thrown instanceof RefusedError && passing.includes(thrown.refusal.code)
