export const sizes = {
  phone: { width: 390, height: 844 },
  small: { width: 320, height: 568 },
  wide: { width: 1280, height: 800 },
} as const
export type Size = keyof typeof sizes

export interface Wanted {
  /** The part of an address after `#/pages/`; a bare name means its index. None: the album of all. */
  readonly pages: readonly string[]
  readonly sizes: readonly Size[]
  readonly base: string | undefined
  readonly out: string
  readonly textScale: number
  readonly persona: string | undefined
  readonly isWhole: boolean
}

export const readArguments = (given: readonly string[]): Wanted => {
  const options = new Map<string, string>()
  const pages: string[] = []
  for (let at = 0; at < given.length; at++) {
    const word = given[at] ?? ''
    if (word === '--whole') options.set('whole', 'yes')
    else if (word.startsWith('--')) options.set(word.slice(2), given[++at] ?? '')
    else pages.push(word)
  }
  const named = options.get('sizes')?.split(',') ?? Object.keys(sizes)
  return {
    pages,
    sizes: named.filter((name): name is Size => name in sizes),
    base: options.get('base'),
    out: options.get('out') ?? '.cache/screenshots',
    textScale: Number(options.get('text') ?? 1),
    persona: options.get('as'),
    isWhole: options.has('whole'),
  }
}
