/** What a document may hold. `undefined` is never stored: it stands for a missing field. */
export type Value = null | boolean | number | string | Date | RegExp | ObjectId | Value[] | Document

export interface Document {
  [field: string]: Value
}

/** Kept only to go through: the SDK hands an ObjectId back as `{}`, so nobody should use one as an id. */
export class ObjectId {
  constructor(readonly hex: string) {}

  toString(): string {
    return this.hex
  }
}

/** A plain object, as opposed to the objects that stand for one value (dates, patterns, ids). */
export function isDocument(value: unknown): value is Document {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    !(value instanceof RegExp) &&
    !(value instanceof ObjectId)
  )
}

/** The field's value, or undefined: never something inherited such as `constructor`. */
export function fieldOf(document: Document, field: string): Value | undefined {
  return Object.hasOwn(document, field) ? document[field] : undefined
}
