export interface Log {
  info(event: string, facts?: Record<string, unknown>): void
  error(event: string, facts?: Record<string, unknown>): void
}

/**
 * One line of JSON an event: the cloud's log search and people read the same thing. Never personal data.
 * What went well is not written: the cloud logs every call with its time by itself.
 */
export const openLog = (requestId: string): Log => {
  const line = (level: string, event: string, facts: Record<string, unknown> = {}) =>
    JSON.stringify({ level, requestId, event, ...facts })
  return {
    info: (event, facts) => console.info(line('info', event, facts)),
    error: (event, facts) => console.error(line('error', event, facts)),
  }
}
