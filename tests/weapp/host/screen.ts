import type { Spot, Target } from '../protocol'

/** What a person sees on the page in front, read from the document. */
const inline = new Set(['WX-TEXT', 'SPAN', 'IMG'])

function isShown(element: Element): boolean {
  if (element.closest('[hidden]')) return false
  if (element.checkVisibility) return element.checkVisibility({ visibilityProperty: true })
  for (let at: Element | null = element; at; at = at.parentElement) {
    if ((at as HTMLElement).style?.display === 'none') return false
  }
  return true
}

/** The words on the screen, a line for each block. */
export function shownText(root: Element = document.body): string {
  const lines: string[] = ['']
  const breakLine = () => {
    if (lines.at(-1) !== '') lines.push('')
  }
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) lines[lines.length - 1] += node.textContent ?? ''
    if (!(node instanceof Element) || !isShown(node)) return
    if (!inline.has(node.tagName)) breakLine()
    for (const child of node.childNodes) walk(child)
    if (!inline.has(node.tagName)) breakLine()
  }
  walk(root)
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n')
}

function squeezed(words: string | null | undefined): string {
  return (words ?? '').replace(/\s+/g, ' ').trim()
}

/** The elements that a target names: by words, the innermost that say exactly them, or else the innermost that contain them. */
export function find(target: Target): HTMLElement[] {
  const shown = [...document.body.querySelectorAll<HTMLElement>('*')].filter(isShown)
  if (typeof target === 'object' && 'css' in target)
    return shown.filter((element) => element.matches(cssOf(target.css)))
  const words = squeezed(typeof target === 'string' ? target : target.text)
  const says = (fits: (said: string) => boolean) => {
    const matching = shown.filter((element) =>
      [element.textContent, element.getAttribute('aria-label')].some((said) => fits(squeezed(said))),
    )
    return matching.filter(
      (element) => !matching.some((other) => other !== element && element.contains(other)),
    )
  }
  const exactly = says((said) => said === words)
  return exactly.length > 0 ? exactly : says((said) => said.includes(words))
}

/** A selector as wxml would write it: `button.primary` means `wx-button.primary` in this document. */
function cssOf(selector: string): string {
  return selector.replace(/(^|[\s>+~,(])(?!wx-)([a-z][a-z-]*)(?=$|[\s>+~,.:#[)])/g, '$1wx-$2')
}

export function findOne(target: Target): HTMLElement {
  const nth = typeof target === 'object' ? (target.nth ?? 0) : 0
  const found = find(target).at(nth)
  if (!found) throw new Error(`Nothing on the screen is ${JSON.stringify(target)}. It shows:\n${shownText()}`)
  return found
}

/** The text field that a target names: by its placeholder, by the words beside it, or itself. */
export function findField(target: Target): HTMLInputElement | HTMLTextAreaElement {
  const fields = [...document.body.querySelectorAll<HTMLInputElement>('input, textarea')].filter(isShown)
  const words = typeof target === 'string' ? target : 'text' in target ? target.text : null
  const byPlaceholder = fields.find((field) => words !== null && field.placeholder.includes(words))
  if (byPlaceholder) return byPlaceholder
  for (let at: Element | null = findOne(target); at; at = at.parentElement) {
    const field = at.matches('input, textarea') ? at : at.querySelector('input, textarea')
    if (field) return field as HTMLInputElement
  }
  throw new Error(`Nothing to type into is near ${JSON.stringify(target)}. The screen shows:\n${shownText()}`)
}

/** The middle of an element, brought into view, and the certainty that a finger put there would touch it. */
export function spotOf(element: HTMLElement): Spot {
  element.scrollIntoView?.({ block: 'center', inline: 'center', behavior: 'instant' })
  const { left, top, width, height } = element.getBoundingClientRect()
  const spot = { x: left + width / 2, y: top + height / 2 }
  const touched = document.elementFromPoint?.(spot.x, spot.y)
  if (touched && !element.contains(touched) && !touched.contains(element)) {
    throw new Error(
      `"${squeezed(element.textContent)}" lies under <${touched.tagName.toLowerCase()} class="${touched.className}">`,
    )
  }
  return spot
}
