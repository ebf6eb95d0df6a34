/** What the cloud answers when an environment makes more requests than its plan allows, or more at once. */
const atCeiling: readonly string[] = [
  'EXCEED_RATELIMIT',
  'EXCEED_REQUEST_LIMIT',
  'EXCEED_CONCURRENT_REQUEST_LIMIT',
]

/** The database took nothing because it is at its ceiling: whoever asks again a little later is served. */
export const isAtCeiling = (thrown: unknown): boolean => {
  const code = typeof thrown === 'object' && thrown !== null && (thrown as { code?: unknown }).code
  return typeof code === 'string' && atCeiling.includes(code)
}
