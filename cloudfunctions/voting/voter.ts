import { createHmac } from 'node:crypto'
import type { BallotPaper } from '#shared/model/vote'
import { askedPercent, askRisk } from '../_data/wechatRisk'
import { ledgerKeys } from '../_runtime/ledgerKeys'

/**
 * An account as the ledger knows it: the same in one contest, another in the next, and nobody without the key can
 * tell which account it is. With another key everyone would be a new voter, so the paper names the one it was
 * opened with.
 */
export const voterOf = (paper: Pick<BallotPaper, 'contestId' | 'keyFingerprint'>, openid: string): string => {
  const keys = ledgerKeys()
  if (paper.keyFingerprint !== keys.fingerprint) {
    throw new Error(`LEDGER_KEY is not the key that voting in ${paper.contestId} was opened with`)
  }
  return createHmac('sha256', keys.voter).update(`${paper.contestId} ${openid}`).digest('hex').slice(0, 32)
}

/**
 * Stands for the range of addresses that a cast came from, in this contest only: many votes from one range are marked for
 * people to look at, and refuse nobody. The address itself is never kept.
 */
export const originOf = (contestId: string, address: string | undefined): { readonly origin?: string } => {
  const range = address?.includes(':')
    ? address.split(':').slice(0, 3).join(':')
    : address?.split('.').slice(0, 3).join('.')
  if (!range) return {}
  const keyed = createHmac('sha256', ledgerKeys().voter).update(`${contestId} range ${range}`)
  return { origin: keyed.digest('hex').slice(0, 12) }
}

/**
 * WeChat's risk rank of the account, asked at the first cast of a window and of some voters only: it costs a call and the
 * voter a moment. Which voters is fixed by their pseudonym, so that nobody is asked about by choice.
 */
export const riskOf = async (
  voter: string,
  openid: string,
  address: string | undefined,
): Promise<{ readonly risk?: number }> => {
  const percent = askedPercent()
  if (percent === 0 || Number.parseInt(voter.slice(0, 4), 16) % 100 >= percent) return {}
  const risk = await askRisk(openid, address ?? '')
  return risk === undefined ? {} : { risk }
}
