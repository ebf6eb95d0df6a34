import { certificateLimits } from '#shared/model/certificate'
import { takeGuess } from '../_data/invitations'

const HOUR_MS = 60 * 60_000
const MOST_REMEMBERED = 5_000

/** Who has no try left in which hour, as far as this instance knows. */
const tired = new Map<string, number>()

const hourOf = (now: number): number => Math.floor(now / HOUR_MS)

export const nextHour = (now: number): number => (hourOf(now) + 1) * HOUR_MS

export const isTired = (openid: string, now: number): boolean => tired.get(openid) === hourOf(now)

/**
 * A number that is there costs its reader nothing. Of wrong ones an account has so many an hour; whoever has no account
 * comes by a page that anybody reads, and what keeps numbers safe is that there are 31¹⁰ of them.
 */
export const countWrongNumber = async (openid: string, now: number): Promise<boolean> => {
  if (openid === '') return true
  const isLeft = await takeGuess(`${openid}:certificate`, hourOf(now), certificateLimits.wrongNumbersPerHour)
  if (isLeft) return true
  if (tired.size >= MOST_REMEMBERED) tired.clear()
  tired.set(openid, hourOf(now))
  return false
}
