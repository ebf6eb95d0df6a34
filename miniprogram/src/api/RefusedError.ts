import type { ClientRefusal } from './refusal'

/** The query layer knows values and errors: a refusal goes through it as this error, and comes out as a value. */
export class RefusedError extends Error {
  constructor(readonly refusal: ClientRefusal) {
    super(refusal.code)
  }
}
