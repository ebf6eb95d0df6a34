import { randomBytes } from 'node:crypto'
import type { FunctionCall } from '../calls/functionCall'

export const ADMIN_PATH = '/_cloud/admin/'

export interface AdminDoor {
  readonly token: string
  readonly url: string
}

/**
 * Who may use the administrator's protocol: whoever knows an address that nobody can guess. Every function
 * instance has one of its own, which also tells for which call a request to the database was made.
 */
export class AdminDoors {
  private readonly callBehind = new Map<string, () => FunctionCall | null>()

  constructor(private readonly baseUrl: string) {}

  open(callUnderWay: () => FunctionCall | null): AdminDoor {
    const token = randomBytes(24).toString('base64url')
    this.callBehind.set(token, callUnderWay)
    return { token, url: this.baseUrl + ADMIN_PATH + token }
  }

  close(token: string): void {
    this.callBehind.delete(token)
  }

  /** Undefined for a token that opens nothing. */
  behind(token: string): (() => FunctionCall | null) | undefined {
    return this.callBehind.get(token)
  }
}
