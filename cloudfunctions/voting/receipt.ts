import { createHmac, timingSafeEqual } from 'node:crypto'
import { type ReceiptFacts, type Slip, voteLimits } from '#shared/model/vote'
import { ledgerKeys } from '../_runtime/ledgerKeys'

/** Bound to its contest and its voter, who need not be written into it: a borrowed one does not fit. */
const sign = (contestId: string, voter: string, payload: string): string =>
  createHmac('sha256', ledgerKeys().receipt).update(`${contestId} ${voter} ${payload}`).digest('base64url')

/**
 * Signs what the next cast builds on, so that it needs no read. Empty, which is no receipt, if it would be longer than
 * a cast may carry.
 */
export const writeReceipt = (slip: Slip): string => {
  const { contestId, voter, window, paperVersion, revision, day, state, hash, castAt } = slip
  const facts: ReceiptFacts = { window, paperVersion, revision, day, state, hash, castAt }
  // The text itself is signed and comes back as it is: unlike a hash, it needs no canonical form.
  const payload = Buffer.from(JSON.stringify(facts)).toString('base64url')
  const receipt = `${payload}.${sign(contestId, voter, payload)}`
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
  const given = Buffer.from(signature)
  const expected = Buffer.from(sign(contestId, voter, payload))
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as ReceiptFacts
}
