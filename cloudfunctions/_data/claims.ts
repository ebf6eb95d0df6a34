import { sha256Hex } from '#shared/lib/hash'
import type { ClaimCode } from '#shared/model/unit'
import { database } from './connection'
import { withoutId } from './documents'

const MOST_OF_AN_ACCOUNT = 500

/** Of a code we keep what cannot be turned back into it; it is also where its claim lies. */
export const claimIdOf = (code: string): string => sha256Hex(`claim ${code}`).slice(0, 40)

const brought = (openid: string) => database.collection('claims').where({ claimedBy: openid })

/** The codes that an account took works over with. */
export const findClaimsOf = async (openid: string): Promise<ClaimCode[]> => {
  const { data } = await brought(openid).limit(MOST_OF_AN_ACCOUNT).get()
  return (data as ClaimCode[]).map(withoutId<ClaimCode>)
}

/** The code stays used; by whom is forgotten. */
export const forgetClaims = async (openid: string): Promise<void> => {
  await brought(openid).update({ claimedBy: '' })
}
