/** Digits and signs of a Chinese keyboard as the plain ones: `１３８－０` is `138-0`. */
export const halfWidth = (text: string): string =>
  Array.from(text)
    .map((character) => {
      const code = character.codePointAt(0) ?? 0
      if (code === 0x3000) return ' '
      return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character
    })
    .join('')
