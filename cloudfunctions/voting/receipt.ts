import { createHmac, timingSafeEqual } from 'node:crypto'
import { type ReceiptFacts, type Slip, voteLimits } from '#shared/model/vote'
import { ledgerKeys } from '../_runtime/ledgerKeys'

const sign = (payload: string): Buffer => createHmac('sha256', ledgerKeys().receipt).update(payload).digest()

/**
 * Signs what the next cast builds on, so that it needs no read. Bound to its voter: a borrowed one is worthless.
 * Empty, which is no receipt, if it would be longer than a cast may carry.
 */
export const writeReceipt = (slip: Slip): string => {
  const { contestId, voter, window, paperVersion, revision, day, state, hash, castAt } = slip
  const facts: ReceiptFacts = { contestId, voter, window, paperVersion, revision, day, state, hash, castAt }
  // The text itself is signed and comes back as it is: unlike a hash, it needs no canonical form.
  const payload = Buffer.from(JSON.stringify(facts)).toString('base64url')
  const receipt = `${payload}.${sign(payload).toString('base64url')}`
  return receipt.length <= voteLimits.receiptLength ? receipt : ''
}

/** The facts of a receipt that we signed for this voter; anything else is treated as no receipt at all. */
export const readReceipt = (
  receipt: string | undefined,
  contestId: string,
  voter: string,
): ReceiptFacts | undefined => {
  const [payload, signature, rest] = receipt?.split('.') ?? []
  if (!payload || !signature || rest !== undefined) return undefined
  const given = Buffer.from(signature, 'base64url')
  const expected = sign(payload)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  const facts = JSON.parse(Buffer.from(payload, 'base64url').toString()) as ReceiptFacts
  return facts.contestId === contestId && facts.voter === voter ? facts : undefined
}
