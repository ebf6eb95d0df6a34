import { createHmac, timingSafeEqual } from 'node:crypto'
import { CloudError } from '../cloudError'

/** Text that only this process can have written: a link or an upload's ticket, good until an instant. */
export interface Seal<Content> {
  close(content: Content, until: number): string
  /** Throws when the text is forged, meant for another purpose, or past its time. */
  open(text: string, now: number): Content
}

export function sealFor<Content extends object>(purpose: string, secret: string): Seal<Content> {
  const sign = (payload: string): string =>
    createHmac('sha256', secret).update(`${purpose}\n${payload}`).digest('base64url')

  return {
    close(content, until) {
      // Only letters that no encoder touches: the SDK passes links through encodeURI before it uses them.
      const payload = Buffer.from(JSON.stringify({ content, until })).toString('base64url')
      return `${payload}.${sign(payload)}`
    },
    open(text, now) {
      const [payload = '', signature = ''] = text.split('.')
      if (!sameText(signature, sign(payload)))
        throw new CloudError('LINK_INVALID', 'the link is not one of ours')
      const { content, until } = JSON.parse(Buffer.from(payload, 'base64url').toString())
      if (now >= until) throw new CloudError('LINK_EXPIRED', 'the link has expired')
      return content
    },
  }
}

function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
