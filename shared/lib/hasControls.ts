const LAST_CONTROL = 0x1f
const LINE_BREAKS = [0x0a, 0x0d, 0x09]
/** Embeddings, overrides and isolates turn what follows them; the others show nothing at all. */
const UNSEEN = [
  [0x7f, 0x9f],
  [0x200b, 0x200b],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
  [0xfeff, 0xfeff],
] as const

/** Right-to-left letters are text like any other; what hides or turns text is not. */
export const hasControls = (text: string, isLong: boolean): boolean =>
  Array.from(text).some((character) => {
    const code = character.codePointAt(0) ?? 0
    if (code <= LAST_CONTROL) return !(isLong && LINE_BREAKS.includes(code))
    return UNSEEN.some(([from, to]) => from <= code && code <= to)
  })
