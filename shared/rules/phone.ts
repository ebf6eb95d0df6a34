import { halfWidth } from '#shared/lib/halfWidth'

const mobile = /^1[3-9]\d{9}$/
/** With its area code, so that somebody in another city can dial it. */
const landline = /^0\d{2,3}[1-9]\d{6,7}$/

/**
 * A number as it is dialled within China, however it was written: spaces, hyphens, brackets, full-width digits and
 * the country's code fall away. null for what is no number, and for what is one too short to reach anybody.
 */
export const plainPhone = (written: string): string | null => {
  const digits = halfWidth(written)
    .replace(/[\s()\-–—.·]/g, '')
    .replace(/^(?:\+|00)86/, '')
  const number = digits.length === 13 ? digits.replace(/^86/, '') : digits
  return mobile.test(number) || landline.test(number) ? number : null
}
