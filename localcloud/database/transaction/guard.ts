import type { Collection } from '../storage/collection'
import type { Document } from '../values/value'

/** Asked before every write to the database itself: it may refuse or note the write. */
export interface Guard {
  /** `versions` are the document before and after, whose unique keys are spoken for as well. */
  beforeWrite(collection: Collection, id: Buffer, versions: readonly Document[]): void
}
