import { createHmac } from 'node:crypto'
import { accountLimits } from '#shared/model/account'
import { ledgerKeys } from './ledgerKeys'

/** Neither 0 nor O, neither 1 nor I nor L: a code is read out over the telephone. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/**
 * The code of one intended invitation or claim: asked for again, because the answer was lost, it is the same. Nobody
 * without the secret can make one; it is about 49 bits, and an account may try ten an hour.
 */
export const codeFor = (openid: string, contestId: string, key: string): string => {
  const bytes = createHmac('sha256', ledgerKeys().invitation).update(`${openid} ${contestId} ${key}`).digest()
  let left = bytes.readBigUInt64BE(0)
  let code = ''
  for (let index = 0; index < accountLimits.codeLength; index++) {
    code += LETTERS[Number(left % BigInt(LETTERS.length))]
    left /= BigInt(LETTERS.length)
  }
  return code
}

/** As people type it: in groups, in small letters, with spaces around. */
export const readCode = (typed: string): string => typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
