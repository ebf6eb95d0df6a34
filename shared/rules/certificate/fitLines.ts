import type { Piece } from './bodyText'

/** How wide a text is at size 1. */
export type Measure = (text: string, isBold: boolean) => number

export interface SetLine {
  readonly pieces: readonly (Piece & { readonly left: number })[]
  readonly width: number
}

const INDENT = 2
const neverFirst = new Set('，。、；：！？）》」』”’…—·%,.;:!?)')
const neverLast = new Set('（《「『“‘(')
const isLatin = (character: string) => /[\w'-]/.test(character)

interface Letter {
  readonly text: string
  readonly isFact: boolean
  readonly width: number
}

/** Characters, but a Latin word or a number as one: it is not broken. */
const lettersOf = (pieces: readonly Piece[], measure: Measure): Letter[] => {
  const letters: Letter[] = []
  for (const { text, isFact } of pieces) {
    for (const part of text.match(/[\w'-]{1,24}|./gsu) ?? []) {
      letters.push({ text: part, isFact, width: measure(part, isFact) })
    }
  }
  return letters
}

const mayBreakBetween = (before: Letter | undefined, after: Letter): boolean =>
  !neverFirst.has(after.text) &&
  !(before && neverLast.has(before.text)) &&
  !(before && isLatin(before.text) && isLatin(after.text))

const joined = (letters: readonly Letter[], indent: number): SetLine => {
  const pieces: (Piece & { left: number })[] = []
  let left = indent
  for (const { text, isFact, width } of letters) {
    const last = pieces.at(-1)
    if (last && last.isFact === isFact) pieces[pieces.length - 1] = { ...last, text: last.text + text }
    else pieces.push({ text, isFact, left })
    left += width
  }
  return { pieces, width: left }
}

/**
 * A paragraph in lines of at most `width` (at size 1), its first two characters in. Punctuation that may not begin a
 * line takes its character along; what is without any place to break is broken where the line ends.
 */
export const linesOf = (
  pieces: readonly Piece[],
  width: number,
  measure: Measure,
  isIndented: boolean,
): SetLine[] => {
  const lines: SetLine[] = []
  let line: Letter[] = []
  let indent = isIndented ? INDENT : 0
  let used = indent
  for (const letter of lettersOf(pieces, measure)) {
    if (line.length > 0 && used + letter.width > width) {
      let cut = line.length
      while (cut > 1 && !mayBreakBetween(line[cut - 1], line[cut] ?? letter)) cut -= 1
      if (cut === 1 && !mayBreakBetween(line[0], line[1] ?? letter)) cut = line.length
      lines.push(joined(line.slice(0, cut), indent))
      line = line.slice(cut)
      indent = 0
      used = line.reduce((sum, one) => sum + one.width, 0)
    }
    line.push(letter)
    used += letter.width
  }
  lines.push(joined(line, indent))
  return lines
}
