import type { CodeLoader } from './codeLoader'
import type { Root } from './glassEasel'
import type { ModuleScope } from './moduleScope'
import { callPage, type PageCaller, type PageRecord, stylesAddedBy } from './pageRecord'
import type { PageAddress } from './paths'

const tabBarPath = 'custom-tab-bar/index'

/** The pages that are open, the one in front last. A tab's page stays alive behind the others, as on a phone. */
export class PageStack {
  private readonly pages: PageRecord[] = []
  private readonly tabs = new Map<string, PageRecord>()
  /** every page that is open anywhere, the one just being made too */
  readonly living = new Set<PageRecord>()
  readonly gone = new WeakSet<object>()
  private made = 0

  constructor(
    private readonly code: CodeLoader,
    private readonly modules: ModuleScope,
    private readonly tabRoutes: string[],
    private readonly hasTabBar: boolean,
  ) {}

  all(): readonly PageRecord[] {
    return this.pages
  }

  front(): PageRecord {
    const page = this.pages.at(-1)
    if (!page) throw new Error('No page is open')
    return page
  }

  push(address: PageAddress): void {
    const before = this.pages.at(-1)
    if (before) this.hide(before)
    this.pages.push(this.make(address))
    this.show(this.front(), true)
  }

  pop(delta: number): void {
    const gone = this.pages.splice(Math.max(1, this.pages.length - delta))
    for (const page of gone.reverse()) this.destroy(page)
    if (gone.length > 0) this.show(this.front(), false)
  }

  replace(address: PageAddress): void {
    const gone = this.pages.pop()
    if (gone) this.leave(gone)
    this.pages.push(this.make(address))
    this.show(this.front(), true)
  }

  /** Closes everything above the tabs and brings one tab in front; each tab keeps its page once it was opened. */
  switchTab(address: PageAddress): void {
    const before = this.pages.at(-1)
    if (before?.route === address.route) return
    if (before && this.isTab(before)) this.hide(before)
    for (const page of this.pages.splice(0)) if (!this.isTab(page)) this.destroy(page)
    const kept = this.tabs.get(address.route)
    const page = kept ?? this.make(address)
    this.pages.push(page)
    this.show(page, !kept)
  }

  relaunch(address: PageAddress): void {
    const open = new Set([...this.pages.splice(0), ...this.tabs.values()])
    this.tabs.clear()
    for (const page of open) this.destroy(page)
    this.push(address)
  }

  private isTab(page: PageRecord): boolean {
    return this.tabs.get(page.route) === page
  }

  private leave(page: PageRecord): void {
    if (this.isTab(page)) this.hide(page)
    else this.destroy(page)
  }

  private make({ route, query }: PageAddress): PageRecord {
    this.code.load(route, this.modules)
    const holder = document.createElement('div')
    document.body.append(holder)
    const [root, styles] = stylesAddedBy(() => this.code.backend.createRoot('page', this.code.space, route))
    const title = String(this.code.configOf(route).navigationBarTitleText ?? '')
    const caller = root.get() as unknown as PageCaller
    const page: PageRecord = {
      id: ++this.made,
      route,
      query,
      caller,
      root,
      tabBar: null,
      holder,
      styles,
      title,
      scrollTop: 0,
    }
    this.living.add(page)
    Object.assign(caller, { route, __route__: route, options: query })
    attach(root, holder)
    if (this.tabRoutes.includes(route)) {
      this.tabs.set(route, page)
      if (this.hasTabBar) this.giveTabBar(page)
    }
    callPage(page, 'onLoad', query)
    return page
  }

  /** The app's own tab bar: one for each tab's page, as in WeChat. */
  private giveTabBar(page: PageRecord): void {
    this.code.load(tabBarPath, this.modules)
    const [root, styles] = stylesAddedBy(() =>
      this.code.backend.createRoot('tab-bar', this.code.space, tabBarPath),
    )
    page.tabBar = root
    page.styles.push(...styles)
    attach(root, page.holder)
  }

  private show(page: PageRecord, first: boolean): void {
    page.holder.hidden = false
    for (const style of page.styles) style.disabled = false
    callPage(page, 'onShow')
    for (const root of [page.root, page.tabBar]) root?.getComponent().triggerPageLifetime('show', [])
    if (first) callPage(page, 'onReady')
    window.scrollTo?.(0, page.scrollTop)
  }

  private hide(page: PageRecord): void {
    page.scrollTop = window.scrollY
    callPage(page, 'onHide')
    for (const root of [page.root, page.tabBar]) root?.getComponent().triggerPageLifetime('hide', [])
    page.holder.hidden = true
    // Styles of a page end with its web view on a phone; here all pages share one document.
    for (const style of page.styles) style.disabled = true
  }

  private destroy(page: PageRecord): void {
    callPage(page, 'onUnload')
    for (const root of [page.root, page.tabBar]) {
      if (!root) continue
      this.gone.add(root.getComponent())
      root.release()
    }
    page.holder.remove()
    for (const style of page.styles) style.remove()
    this.living.delete(page)
    if (this.isTab(page)) this.tabs.delete(page.route)
  }
}

function attach(root: Root, holder: HTMLElement): void {
  const place = document.createElement('div')
  holder.append(place)
  root.attach(holder as never, place as never)
}
