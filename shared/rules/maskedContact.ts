const SHOWN_OF_ADDRESS = 6

/** 199****0001: enough to recognise a number that one knows. */
export const maskedPhone = (phone: string): string => {
  if (phone === '') return ''
  const digits = Array.from(phone)
  if (digits.length < 8) return '*'.repeat(digits.length)
  return `${digits.slice(0, 3).join('')}****${digits.slice(-4).join('')}`
}

/** The city, and not the door. */
export const maskedAddress = (address: string): string => {
  const letters = Array.from(address)
  return letters.length === 0 ? '' : `${letters.slice(0, SHOWN_OF_ADDRESS).join('')}＊＊＊`
}
