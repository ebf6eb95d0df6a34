import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { plainPhone } from '#shared/rules/phone'

const SHORTEST_SECRET = 32
const CIPHER = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16
/** Stands before every sealed text: another way of sealing would be another number. */
const MARK = '1.'

interface PrivacyKeys {
  readonly fields: Buffer
  readonly person: Buffer
}

/** One secret, a key of its own for each use. */
const privacyKeysFrom = (secret: string | undefined): PrivacyKeys => {
  if (!secret || secret.length < SHORTEST_SECRET)
    throw new Error('PRIVACY_KEY is missing from the environment, or too short')
  const derive = (use: string) => Buffer.from(hkdfSync('sha256', secret, 'jingying', use, 32))
  return { fields: derive('fields'), person: derive('person') }
}

let kept: PrivacyKeys | undefined

const privacyKeys = (): PrivacyKeys => {
  kept ??= privacyKeysFrom(process.env.PRIVACY_KEY)
  return kept
}

/**
 * What must not be readable where it lies. `boundTo` is whose it is, as `entryId`: a sealed text that was copied to
 * another document does not open there.
 */
export const seal = (fields: Readonly<Record<string, string>>, boundTo: string): string => {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, privacyKeys().fields, nonce).setAAD(Buffer.from(boundTo))
  const body = Buffer.concat([cipher.update(JSON.stringify(fields), 'utf8'), cipher.final()])
  return MARK + Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
}

/** Nothing was sealed in an empty text. Throws where the key is another, or the text was changed or moved. */
export const unseal = (sealed: string, boundTo: string): Record<string, string> => {
  if (sealed === '') return {}
  if (!sealed.startsWith(MARK)) throw new Error('not a sealed text of ours')
  const bytes = Buffer.from(sealed.slice(MARK.length), 'base64url')
  const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES)
  const decipher = createDecipheriv(CIPHER, privacyKeys().fields, bytes.subarray(0, NONCE_BYTES))
    .setAAD(Buffer.from(boundTo))
    .setAuthTag(tag)
  const body = bytes.subarray(NONCE_BYTES + TAG_BYTES)
  return JSON.parse(Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8'))
}

/** One person by two ways in one contest, without the number; empty for what is no number. In another contest it is another. */
export const personHash = (contestId: string, phone: string): string => {
  const number = plainPhone(phone)
  if (number === null) return ''
  return createHmac('sha256', privacyKeys().person)
    .update(`${contestId}:${number}`)
    .digest('hex')
    .slice(0, 32)
}
