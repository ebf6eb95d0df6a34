import type { VoteLine } from '#shared/model/vote'
import { below, type Random } from '../../tests/fixtures/random'
import type { CastReply, Line } from './line'

/** What a phone keeps between two votes: the newest receipt, and a cast whose answer it never had. */
export interface Phone {
  readonly openid: string
  receipt: string | undefined
  pending: { readonly key: string; readonly lines: readonly VoteLine[] } | undefined
}

export const newPhone = (index: number): Phone => ({
  openid: `oSIM_${String(index).padStart(23, '0')}`,
  receipt: undefined,
  pending: undefined,
})

let keys = 0
const newKey = () => `sim-${String(++keys).padStart(16, '0')}`

const settled = (phone: Phone, reply: CastReply): void => {
  phone.pending = undefined
  if (reply.ok) phone.receipt = reply.value.receipt || undefined
}

/** Casts, or sends again what is still without an answer, with the same key. A lost answer stays pending. */
export const vote = async (phone: Phone, line: Line, lines: readonly VoteLine[]): Promise<void> => {
  phone.pending ??= { key: newKey(), lines }
  const reply = await line.cast(phone.openid, { ...phone.pending, receipt: phone.receipt })
  if (reply) settled(phone, reply)
}

export const finishPending = async (phone: Phone, line: Line): Promise<void> => {
  while (phone.pending) await vote(phone, line, phone.pending.lines)
}

/** What someone tries who wants more votes than the rule gives: many at once, old receipts, others' receipts, used keys. */
export const attack = async (
  phone: Phone,
  line: Line,
  lines: readonly VoteLine[],
  { random, victim }: { readonly random: Random; readonly victim: Phone },
): Promise<void> => {
  const key = newKey()
  const receipts = [undefined, phone.receipt, victim.receipt, `${phone.receipt ?? 'x'}x`]
  const attempts = Array.from({ length: 6 }, (_, index) => ({
    key: index === 5 ? key : newKey(),
    lines: index === 5 ? lines.map((one) => ({ ...one, votes: one.votes + 1 })) : lines,
    receipt: receipts[below(random, receipts.length)],
  }))
  const replies = await Promise.all(
    [{ key, lines, receipt: phone.receipt }, ...attempts].map((cast) => line.cast(phone.openid, cast)),
  )
  const last = replies.findLast((reply) => reply?.ok)
  if (last?.ok && random() < 0.5) phone.receipt = last.value.receipt || undefined
}
