import type { CallEnvironment } from './callEnvironment'

/** What a worker is born with. */
export interface WorkerSetup {
  readonly bundle: string
  readonly clock: SharedArrayBuffer
  readonly functionName: string
  readonly memoryMb: number
  readonly timeoutMs: number
}

/** Data crosses as JSON text: the gateway has it as text already, and text is the cheapest thing to hand over. */
export interface CallMessage {
  readonly requestId: string
  readonly event: string
  readonly environment: CallEnvironment
}

export type OutputLevel = 'debug' | 'info' | 'warn' | 'error'

export type WorkerMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'result'; readonly json: string }
  | { readonly kind: 'failed'; readonly message: string; readonly stack: string }
  | { readonly kind: 'output'; readonly level: OutputLevel; readonly text: string }
