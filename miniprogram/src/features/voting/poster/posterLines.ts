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

const shortened = (line: string, fits: (line: string) => boolean): string => {
  const characters = Array.from(line)
  while (characters.length > 0 && !fits(`${characters.join('')}…`)) characters.pop()
  return `${characters.join('')}…`
}
