type Opened =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly code: string } }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** A reply in the contract's envelope; nothing for whatever else came down the line. */
export const openReply = (reply: unknown): Opened | undefined => {
  if (!isObject(reply)) return undefined
  if (reply.ok === true && 'value' in reply) return { ok: true, value: reply.value }
  if (reply.ok === false && isObject(reply.error) && typeof reply.error.code === 'string') {
    return { ok: false, error: reply.error as { code: string } }
  }
  return undefined
}
