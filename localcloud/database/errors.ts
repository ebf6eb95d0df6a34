import { CloudError } from '../cloudError'

/** The file cannot be read as our database: the starter shows this and offers to start over. */
export class DataDamagedError extends CloudError {
  constructor(
    readonly file: string,
    cause: unknown,
  ) {
    super('DATABASE_DAMAGED', `the database file ${file} is damaged: ${messageOf(cause)}`)
    this.name = 'DataDamagedError'
  }
}

export function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}

export function invalidParam(message: string): CloudError {
  return new CloudError('INVALID_PARAM', message)
}

export function requestFailed(message: string): CloudError {
  return new CloudError('DATABASE_REQUEST_FAILED', message)
}

/** Real clouds have it, this one does not: a code of its own, so that nobody mistakes it for a bug of theirs. */
export function unsupported(what: string): CloudError {
  return new CloudError('LOCALCLOUD_UNSUPPORTED', `${what} is not supported by the local cloud`)
}

export function collectionMissing(name: string): CloudError {
  return new CloudError('DATABASE_COLLECTION_NOT_EXIST', `Db or Table not exist: ${name}`)
}

/**
 * The cloud's documents promise DATABASE_DUPLICATE_WRITE for any taken key, but calls on real unique
 * indexes came back as DATABASE_REQUEST_FAILED with MongoDB's E11000 inside. Callers must know both, so
 * the local cloud speaks both: the first for `_id`, the second for a declared unique index.
 */
export function duplicateKey(collection: string, index: string): CloudError {
  const code = index === '_id_' ? 'DATABASE_DUPLICATE_WRITE' : 'DATABASE_REQUEST_FAILED'
  return new CloudError(code, `E11000 duplicate key error collection: ${collection} index: ${index}`)
}
