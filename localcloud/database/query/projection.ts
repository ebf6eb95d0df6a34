import { Query } from 'mingo'
import { invalidParam, messageOf } from '../errors'
import { type Document, isDocument, type Value } from '../values/value'

export type Project = (document: Document) => Document

/** The SDK's `field({ a: true })`, dotted paths, `$slice` and `$elemMatch` included; mingo does the choosing. */
export function readProjection(raw: Value | undefined): Project | undefined {
  if (raw === undefined || raw === null) return undefined
  if (!isDocument(raw)) throw invalidParam('a projection must be an object')
  if (Object.keys(raw).length === 0) return undefined
  const query = new Query({} as never)
  return (document) => {
    try {
      return query.find([document], raw as never).next() as Document
    } catch (cause) {
      throw invalidParam(`bad projection: ${messageOf(cause)}`)
    }
  }
}
