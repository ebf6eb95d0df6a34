export interface Log {
  info(event: string, facts?: Record<string, unknown>): void
  error(event: string, facts?: Record<string, unknown>): void
}

/** One line of JSON an event: the cloud's log search and people read the same thing. Never personal data. */
export const openLog = (requestId: string): Log => {
  const write = (level: string, event: string, facts: Record<string, unknown> = {}) =>
    // The cloud collects what a function writes to standard output.
    process.stdout.write(`${JSON.stringify({ level, requestId, event, ...facts })}\n`)
  return {
    info: (event, facts) => write('info', event, facts),
    error: (event, facts) => write('error', event, facts),
  }
}
