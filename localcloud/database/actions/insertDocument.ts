import { invalidParam, requestFailed } from '../errors'
import { parse } from '../values/ejson'
import { type Document, isDocument } from '../values/value'
import { newId } from './newId'
import type { Action, Call } from './request'

function readDocuments({ body, now }: Call): Document[] {
  const texts = body.data
  if (!Array.isArray(texts) || texts.length === 0) throw invalidParam('data must be a list of documents')
  return texts.map((text) => {
    const document = typeof text === 'string' ? parse(text, now) : undefined
    if (!isDocument(document)) throw invalidParam('a document must be an object')
    return document
  })
}

/** Several documents go in together or not at all: one taken key refuses them all. */
export const insertDocument: Action = (call) => {
  const { workspace, collection, now } = call
  const insertedIds: unknown[] = []
  for (const given of readDocuments(call)) {
    const document: Document = { _id: given._id ?? newId(now()), ...given }
    const { _id } = document
    if (Array.isArray(_id) || _id instanceof RegExp)
      throw requestFailed('the _id cannot be an array or a pattern')
    workspace.insert(collection, document)
    insertedIds.push(_id)
  }
  return { data: { insertedIds } }
}
