import { CloudError } from '../cloudError'

/** The object store's own limit for a key. */
const MAX_PATH_BYTES = 850

// A key is never a path on this machine's disk (see store.ts); these rules only keep names that the cloud refuses out.
const isBadSegment = (segment: string): boolean => segment === '' || segment === '.' || segment === '..'
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const UNPRINTABLE = /[\u0000-\u001f\u007f\\]/

export function checkCloudPath(value: unknown): string {
  const reason = fault(value)
  if (reason) throw new CloudError('INVALID_PARAM', `cloudPath ${reason}`)
  return value as string
}

function fault(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '') return 'must be a non-empty string'
  if (UNPRINTABLE.test(value)) return 'must not hold control characters or backslashes'
  // A lone surrogate would be stored as a replacement character: two names would become one.
  if (/\p{Surrogate}/u.test(value)) return 'must be well-formed Unicode'
  if (Buffer.byteLength(value) > MAX_PATH_BYTES) return `must not exceed ${MAX_PATH_BYTES} bytes`
  if (value.split('/').some(isBadSegment)) return 'must be relative, without empty, "." or ".." segments'
  return undefined
}

export interface FileIds {
  of(path: string): string
  /** The path that an id names; nothing for another environment's id, another bucket's, or junk. */
  pathOf(fileId: unknown): string | undefined
}

export function fileIds(envId: string): FileIds {
  const prefix = `cloud://${envId}.local-${envId}/`
  return {
    of: (path) => prefix + path,
    pathOf(fileId) {
      if (typeof fileId !== 'string' || !fileId.startsWith(prefix)) return undefined
      const path = fileId.slice(prefix.length)
      return fault(path) ? undefined : path
    },
  }
}
