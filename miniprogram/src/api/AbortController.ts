type Listener = () => void

class AbortSignal {
  aborted = false
  reason: unknown
  private listeners: Listener[] = []

  addEventListener(_type: 'abort', listener: Listener): void {
    this.listeners.push(listener)
  }

  removeEventListener(_type: 'abort', listener: Listener): void {
    this.listeners = this.listeners.filter((known) => known !== listener)
  }

  throwIfAborted(): void {
    if (this.aborted) throw this.reason
  }

  /** Only its controller calls this. */
  abort(reason: unknown): void {
    if (this.aborted) return
    this.aborted = true
    this.reason = reason
    const listeners = this.listeners
    this.listeners = []
    listeners.forEach((listener) => {
      listener()
    })
  }
}

/**
 * WeChat has none, and react-query waits for ever without one. The bundler puts this one wherever the name is
 * used (config/index.ts), because there is no global object to hang it on.
 */
export class AbortController {
  readonly signal = new AbortSignal()

  abort(reason: unknown = new Error('aborted')): void {
    this.signal.abort(reason)
  }
}
