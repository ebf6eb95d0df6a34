/** Breaks a text where the next character would not fit; what is too long ends in an ellipsis. */
export const linesOf = (text: string, fits: (line: string) => boolean, atMost: number): string[] => {
  const lines: string[] = []
  let line = ''
  for (const character of Array.from(text)) {
    if (line === '' || fits(line + character)) {
      line += character
      continue
    }
    if (lines.length === atMost - 1) return [...lines, shortened(line, fits)]
    lines.push(line)
    line = character.trim()
  }
  return line === '' ? lines : [...lines, line]
}

/** Phrases one after the other, as many a line as fit; what is left over at the end is shortened. */
export const phraseLines = (
  phrases: readonly string[],
  fits: (line: string) => boolean,
  atMost: number,
): string[] => {
  const lines: string[] = []
  let line = ''
  for (const [index, phrase] of phrases.entries()) {
    const longer = line === '' ? phrase : `${line}，${phrase}`
    if (fits(longer)) {
      line = longer
      continue
    }
    if (lines.length === atMost - 1) {
      const rest = [...(line === '' ? [] : [line]), ...phrases.slice(index)].join('，')
      return [...lines, ...linesOf(rest, fits, 1)]
    }
    if (line !== '') lines.push(line)
    line = phrase
  }
  return line === '' ? lines : [...lines, ...linesOf(line, fits, atMost - lines.length)]
}

const shortened = (line: string, fits: (line: string) => boolean): string => {
  const characters = Array.from(line)
  while (characters.length > 0 && !fits(`${characters.join('')}…`)) characters.pop()
  return `${characters.join('')}…`
}
