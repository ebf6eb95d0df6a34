import { sha256 } from 'js-sha256'

/** SHA-256 as 64 hex digits. Plain JavaScript on the phone, which has no `crypto`; native on the server. */
export const sha256Hex = (text: string): string => sha256(text)

export const sha256OfBytes = (bytes: ArrayBuffer): string => sha256(bytes)
