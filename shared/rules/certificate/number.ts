/** Neither 0 nor O, neither 1 nor I nor L: a number is typed off a sheet of paper. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const RANDOM = 10
const PATTERN = new RegExp(`^(\\d{4})([${LETTERS}]{5})([${LETTERS}]{5})$`)

/** `2020-7KQ4M-X8PDR`: the year, and ten letters that say nothing and that nobody guesses (49 bits). */
export const certificateNumber = (year: string, random: readonly number[]): string => {
  const letters = random.slice(0, RANDOM).map((some) => LETTERS[some % LETTERS.length])
  return [year, letters.slice(0, 5).join(''), letters.slice(5).join('')].join('-')
}

/** As people type it: in small letters, with spaces or without dashes; nothing for what is no number of ours. */
export const readCertificateNumber = (typed: string): string | undefined => {
  const found = PATTERN.exec(typed.toUpperCase().replace(/[^0-9A-Z]/g, ''))
  return found ? `${found[1]}-${found[2]}-${found[3]}` : undefined
}

/** What a code or a link says: an address that ends in the number, or the number alone. Anybody can write one. */
export const numberInCode = (said: unknown): string | undefined => {
  if (typeof said !== 'string') return undefined
  let text = said
  try {
    text = decodeURIComponent(said)
  } catch {
    // Not encoded, or damaged: as it stands.
  }
  return readCertificateNumber(text.replace(/^.*[=/]/s, ''))
}
