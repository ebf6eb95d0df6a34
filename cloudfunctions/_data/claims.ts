import { sha256Hex } from '#shared/lib/hash'

/** Of a code we keep what cannot be turned back into it; it is also where its claim lies. */
export const claimIdOf = (code: string): string => sha256Hex(`claim ${code}`).slice(0, 40)
