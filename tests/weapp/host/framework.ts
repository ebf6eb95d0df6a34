import { component, glassEasel } from './glassEasel'
import type { PageRecord } from './pageRecord'
import type { Problems } from './problems'
import type { SetDataLog } from './setDataLog'

interface Around {
  problems: Problems
  log: SetDataLog
  pages(): Iterable<PageRecord>
  isGone(root: glassEasel.GeneralComponent): boolean
}

interface Caller {
  _$: glassEasel.GeneralComponent
  is: string
}

/** What WeChat adds to the framework's components and what the host watches in them. One document holds one app, so once is enough. */
export function wireFramework({ problems, log, pages, isGone }: Around): void {
  glassEasel.addGlobalErrorListener((error: unknown) => {
    problems.add('framework error', error)
    return false
  })
  // Attributes that a built-in component here does not know are warned of by the hundred.
  glassEasel.addGlobalWarningListener(() => false)

  const prototype = component.ComponentCaller.prototype as unknown as Record<string, unknown>
  const setData = prototype.setData as (data: object, callback?: () => void) => void
  const rootOf = (caller: Caller) => {
    let top = caller._$
    while (top.ownerShadowRoot) top = top.ownerShadowRoot.getHostNode()
    return top
  }
  const pageOf = (caller: Caller): PageRecord | undefined => {
    const top = rootOf(caller)
    for (const page of pages()) {
      if (page.root.getComponent() === top || page.tabBar?.getComponent() === top) return page
    }
    return undefined
  }
  prototype.setData = function (this: Caller, data: Record<string, unknown>, callback?: () => void) {
    // A page that was left has no view any more; the logic may not have heard yet.
    if (isGone(rootOf(this))) return
    log.record(pageOf(this)?.route ?? (this as { route?: string }).route ?? '', this.is, data)
    setData.call(this, data, callback)
  }
  const watch = prototype.createIntersectionObserver as (options: object) => unknown
  prototype.createIntersectionObserver = function (this: Caller, options: object = {}) {
    // The adapter keeps the first sighting to itself when it differs from `initialRatio`, and WeChat when it does not; a share that
    // nothing can reach turns one into the other.
    return watch.call(this, { ...options, initialRatio: 2 })
  }
  prototype.getPageId = function (this: Caller) {
    return `pageId:${pageOf(this)?.id ?? 0}`
  }
  prototype.getTabBar = function (this: Caller) {
    return pageOf(this)?.tabBar?.get() ?? null
  }
}
