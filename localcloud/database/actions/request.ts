import { invalidParam } from '../errors'
import type { Catalog } from '../storage/catalog'
import type { Collection } from '../storage/collection'
import { parse } from '../values/ejson'
import { type Document, isDocument, type Value } from '../values/value'
import type { Workspace } from '../workspace'

export type Body = Record<string, unknown>
export type Reply = Record<string, unknown>

/** What one action is given: its place, its collection, the SDK's body and the cloud's clock. */
export interface Call {
  readonly workspace: Workspace
  readonly collection: Collection
  /** For `$lookup`, which reaches into other collections. */
  readonly catalog: Catalog
  readonly body: Body
  readonly now: () => number
}

export type Action = (call: Call) => Reply

/** The SDK sends extended JSON as text inside its JSON; an absent or empty text means "nothing given". */
export function readText({ body, now }: Call, name: string): Value | undefined {
  const text = body[name]
  if (text === undefined || text === null || text === '') return undefined
  if (typeof text !== 'string') throw invalidParam(`${name} must be a string`)
  return parse(text, now)
}

export function readDocument(call: Call, name: string): Document {
  const value = readText(call, name)
  if (!isDocument(value)) throw invalidParam(`${name} must be an object`)
  return value
}

/** `where()` left out means every document. */
export function readFilter(call: Call): Document {
  return readText(call, 'query') === undefined ? {} : readDocument(call, 'query')
}

/** A write must say which documents it means: without a `where` the cloud refuses it. */
export function readGivenFilter(call: Call): Document {
  if (readText(call, 'query') === undefined) throw invalidParam('query is required')
  return readDocument(call, 'query')
}

export function readCount(body: Body, name: string, fallback: number): number {
  const value = body[name] ?? fallback
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
    throw invalidParam(`${name} must be a whole number`)
  }
  return value
}
