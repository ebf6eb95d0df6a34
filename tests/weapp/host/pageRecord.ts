import type { glassEasel, Root } from './glassEasel'

export type PageCaller = Record<string, unknown> & { route: string }

/** A page on the stack: its root in the framework, its place in the document, the styles that are its own. */
export interface PageRecord {
  id: number
  route: string
  query: Record<string, string>
  caller: PageCaller
  root: Root
  tabBar: Root | null
  holder: HTMLElement
  styles: HTMLStyleElement[]
  title: string
  scrollTop: number
}

/** Calls a lifecycle function of a page if it has one; what it throws is the app's problem, not the host's. */
export function callPage(page: PageRecord, name: string, ...args: unknown[]): unknown {
  const lifecycle = page.caller[name]
  return typeof lifecycle === 'function' ? lifecycle.apply(page.caller, args) : undefined
}

/** The element of the document behind the node that wxml named by `id`. */
export function elementById(page: PageRecord, id: string): HTMLElement | null {
  const named = (element: Element) =>
    (element as Element & { __wxElement?: glassEasel.Element }).__wxElement?.id === id
  return [...page.holder.querySelectorAll<HTMLElement>('*')].find(named) ?? null
}

/** What `build` makes, and the style sheets that it added to the document. */
export function stylesAddedBy<T>(build: () => T): [T, HTMLStyleElement[]] {
  const before = new Set(document.head.querySelectorAll('style'))
  const made = build()
  return [made, [...document.head.querySelectorAll('style')].filter((style) => !before.has(style))]
}
