import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'
import { ledgerKeys } from './ledgerKeys'

// How an Ed25519 key of 32 bytes is written down (RFC 8410): this, and the bytes.
const PRIVATE_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex')
const KEY_BYTES = 32

let kept: KeyObject | undefined

const privateKey = (): KeyObject => {
  kept ??= createPrivateKey({
    key: Buffer.concat([PRIVATE_HEAD, ledgerKeys().record]),
    format: 'der',
    type: 'pkcs8',
  })
  return kept
}

/** By which anybody checks what we signed; as hex. */
export const recordPublicKey = (): string =>
  createPublicKey(privateKey()).export({ format: 'der', type: 'spki' }).subarray(-KEY_BYTES).toString('hex')

export const signRecord = (text: string): string =>
  sign(null, Buffer.from(text), privateKey()).toString('hex')
