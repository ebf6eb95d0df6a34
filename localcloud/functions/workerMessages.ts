import type { CallEnvironment } from './callEnvironment'

/** What a worker is born with. */
export interface WorkerSetup {
  readonly bundle: string
  readonly clock: SharedArrayBuffer
  readonly functionName: string
  readonly memoryMb: number
  readonly timeoutMs: number
  /** The instance's own address of the administrator's protocol. */
  readonly adminUrl: string
}

/** Data crosses as JSON text: the gateway has it as text already, and text is the cheapest thing to hand over. */
export interface CallMessage {
  readonly kind: 'call'
  readonly requestId: string
  readonly event: string
  readonly environment: CallEnvironment
}

export interface AnswerMessage {
  readonly kind: 'answer'
  readonly id: number
  readonly text: string
}

export type OutputLevel = 'debug' | 'info' | 'warn' | 'error'

export type WorkerMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'request'; readonly id: number; readonly body: string }
  | { readonly kind: 'result'; readonly json: string }
  | { readonly kind: 'failed'; readonly message: string; readonly stack: string }
  | { readonly kind: 'output'; readonly level: OutputLevel; readonly text: string }
