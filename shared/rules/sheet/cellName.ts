const LETTERS = 26
const BEFORE_A = 64

/** Column 6 of row 12 is `F12`. */
export const cellName = (column: number, row: number): string => {
  let letters = ''
  for (let left = column; left > 0; left = Math.floor((left - 1) / LETTERS)) {
    letters = String.fromCharCode(BEFORE_A + 1 + ((left - 1) % LETTERS)) + letters
  }
  return `${letters}${row}`
}

/** `F12` is column 6 of row 12; nothing where it is no cell's name. */
export const placeOf = (name: string): { readonly column: number; readonly row: number } => {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name) ?? []
  let column = 0
  for (const letter of letters) column = column * LETTERS + letter.charCodeAt(0) - BEFORE_A
  return { column, row: Number(digits) }
}
