/** What a QR code or a shared link asks for. Anybody can write one, so anything may be in it. */
export type Scene =
  | { readonly kind: 'entry'; readonly entryId: string }
  /** The short public number of a work. */
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'contest'; readonly contestId: string }
  /** The works that won in a contest. */
  | { readonly kind: 'showcase'; readonly contestId: string }
  /** A certificate to check. */
  | { readonly kind: 'certificate'; readonly number: string }
  | { readonly kind: 'nothing' }

const idPattern = /^[a-z0-9][a-z0-9-]{0,63}$/
const numberPattern = /^\d{1,6}$/

const certificatePattern = /^[0-9A-Z-]{16}$/

const nothing: Scene = { kind: 'nothing' }

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Reads `e=hebei-2020-001`, `c=hebei-2020`, `s=hebei-2020`, `z=2020-…` or a bare number; whatever else it is, it is nothing. */
export const readScene = (scene: unknown): Scene => {
  if (typeof scene !== 'string') return nothing
  const text = decoded(scene).trim()
  if (numberPattern.test(text)) return { kind: 'number', number: text }
  for (const pair of text.split('&')) {
    const [name, value = ''] = pair.split('=')
    if (name === 'z' && certificatePattern.test(value)) return { kind: 'certificate', number: value }
    if (!idPattern.test(value)) continue
    if (name === 'e') return { kind: 'entry', entryId: value }
    if (name === 'c') return { kind: 'contest', contestId: value }
    if (name === 's') return { kind: 'showcase', contestId: value }
  }
  return nothing
}

/**
 * The scene in the address of an ordinary QR code, which WeChat hands on whole: what follows its question mark, or the
 * contest that its path ends with.
 */
export const sceneOfLink = (link: unknown): string | undefined => {
  if (typeof link !== 'string') return undefined
  const [path = '', scene] = decoded(link).split('?')
  return scene ?? `c=${path.split('/').pop() ?? ''}`
}

/** An id in a page's parameters, or nothing: a damaged link is no id. */
export const readId = (parameter: unknown): string => {
  const text = typeof parameter === 'string' ? decoded(parameter) : ''
  return idPattern.test(text) ? text : ''
}
