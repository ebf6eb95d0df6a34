import type { CallLog } from '../calls/callLog'
import type { CloudClock } from '../clock/cloudClock'
import type { Database } from '../database'
import type { Files } from '../files'
import type { Functions } from '../functions/functions'
import type { SignIn } from '../personas/signIn'
import type { Timers } from '../timers/timers'
import type { AdminDoors } from './adminDoors'

/** The parts of a cloud that have an address. */
export interface Served {
  readonly database: Database
  readonly files: Files
  readonly doors: AdminDoors
  readonly functions: Functions
  readonly timers: Timers
  readonly clock: CloudClock
  readonly signIn: SignIn
  readonly log: CallLog
  readonly roundTripMs: number
  readonly webRoot: string | undefined
  readonly webFolders: Readonly<Record<string, string>>
}
