/** What a rule or an action answers: a value, or a refusal that was expected. Whatever is thrown is a bug. */
export type Result<Value, Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Refusal }

export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value })

export const refuse = <Refusal>(error: Refusal): { ok: false; error: Refusal } => ({ ok: false, error })
