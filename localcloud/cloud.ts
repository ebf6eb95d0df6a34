import type { CallLog, LogEntry } from './calls/callLog'
import type { CloudClock } from './clock/cloudClock'
import type { Database } from './database'
import type { CollectionDeclaration } from './database/declarations'
import type { CallSource } from './functions/callEnvironment'
import type { FunctionDeclaration } from './functions/functionDeclaration'
import type { Persona } from './personas/signIn'

export interface CloudOptions {
  /** Documents, files, clock and log: all that outlives the process. */
  readonly dataDir: string
  /** 0 takes any free one. */
  readonly port?: number
  readonly host?: string
  /** Holds `<name>/index.js` for each function: the production bundles. */
  readonly functionsDir: string
  readonly functions: readonly FunctionDeclaration[]
  readonly collections: readonly CollectionDeclaration[]
  readonly personas?: readonly Persona[]
  /** Given to every function, as the console's settings are: secrets and the like. */
  readonly environment?: Readonly<Record<string, string>>
  /** The built web preview, served at `/`. */
  readonly webRoot?: string
  /** Other built pages, each at an address of its own: `{ '/screen': folder }`. */
  readonly webFolders?: Readonly<Record<string, string>>
  /** False acknowledges writes before they are on disk, for tests that are in a hurry. */
  readonly durable?: boolean
  readonly instancesPerFunction?: number
  /** How long a function's request is on its way to the database and back, in ms. Here it is none; in a cloud it is some. */
  readonly roundTripMs?: number
  /** Where the demo clock begins in a fresh data folder; by default it is the machine's. */
  readonly startAt?: number
  /** False fires timers by hand only. */
  readonly timers?: boolean
  readonly log?: (entry: LogEntry) => void
}

export interface CallAs {
  readonly openid?: string
  readonly source?: CallSource
  readonly ip?: string
}

export type CallReply =
  | { readonly requestId: string; readonly result: unknown }
  | { readonly requestId: string; readonly code: string; readonly message: string }

export interface Cloud {
  readonly url: string
  /** An administrator's address for the SDK outside of functions: `init({ serviceUrl })`. A new one each time. */
  adminUrl(): string
  readonly envId: string
  call(functionName: string, data: object, as?: CallAs): Promise<CallReply>
  /** Resolves with the run's answer; a run that is already going is not doubled. */
  fireTimer(functionName: string, triggerName: string): Promise<CallReply>
  /** For tests: the next call dies with its instance when that many database calls are done; the last reply is lost. */
  crashNext(functionName: string, when: { readonly afterDatabaseCalls: number }): void
  readonly clock: CloudClock
  readonly calls: Pick<CallLog, 'latest' | 'find'>
  /** Null for a persona that does not exist. */
  signIn(personaId: string): string | null
  readonly database: Database
  /** Running instances and cold starts so far, of each function. */
  instances(): { functionName: string; running: number; coldStarts: number }[]
  close(): Promise<void>
}
