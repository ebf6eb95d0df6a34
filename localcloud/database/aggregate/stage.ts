import type { $match } from 'mingo/operators/pipeline'
import { invalidParam } from '../errors'
import { type Document, isDocument, type Value } from '../values/value'

/** What mingo hands to every stage: its operators and, inside a `$lookup`, the variables. */
export type MingoOptions = Parameters<typeof $match>[2]

/** One step of an aggregation, as the SDK sends it. */
export interface Stage {
  readonly name: string
  readonly value: Value
}

export function objectOf({ name, value }: Stage): Document {
  if (!isDocument(value)) throw invalidParam(`${name} needs an object`)
  return value
}

export function wholeNumberOf({ name, value }: Stage, least: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least) {
    throw invalidParam(`${name} needs a whole number from ${least}`)
  }
  return value
}
