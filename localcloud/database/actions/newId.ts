import { randomBytes } from 'node:crypto'

/** 32 hex digits as the cloud gives them; the time comes first, so that new documents sit side by side. */
export function newId(now: number): string {
  return (
    Math.floor(now / 1000)
      .toString(16)
      .padStart(8, '0') + randomBytes(12).toString('hex')
  )
}
