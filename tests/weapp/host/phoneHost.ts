import type { AppImage, CloudBridge, LaunchSettings } from '../protocol'
import { defineBuiltIns } from './builtins'
import type { BuiltInHost } from './builtins/builtIn'
import { builtInStyle } from './builtins/style'
import { CodeLoader } from './codeLoader'
import { wireFramework } from './framework'
import { ModuleScope } from './moduleScope'
import { callPage } from './pageRecord'
import { PageStack } from './pageStack'
import { parseAddress } from './paths'
import { PhoneClock } from './phoneClock'
import type { Problems } from './problems'
import { scriptGlobals } from './scriptGlobals'
import { SetDataLog } from './setDataLog'
import { type PhoneApis, phoneApis } from './wx'

interface AppConfig {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  subpackages?: { root: string; pages: string[] }[]
  tabBar?: { custom?: boolean; list: { pagePath: string }[] }
}

type App = Record<string, unknown>

/** One WeChat client with one mini-program in it, in one document. */
export class PhoneHost {
  readonly log = new SetDataLog()
  readonly stack: PageStack
  readonly apis: PhoneApis
  readonly clock: PhoneClock
  private readonly modules: ModuleScope
  private readonly routes: string[]
  private app: App | null = null

  constructor(
    image: AppImage,
    private readonly settings: LaunchSettings,
    bridge: CloudBridge,
    readonly problems: Problems,
  ) {
    const config = image.configs.app as unknown as AppConfig
    const tabs = config.tabBar?.list.map(({ pagePath }) => pagePath) ?? []
    const subPackages = [...(config.subPackages ?? []), ...(config.subpackages ?? [])]
    this.routes = [
      ...config.pages,
      ...subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root.replace(/\/$/, '')}/${page}`)),
    ]

    addBuiltInStyle()
    this.clock = new PhoneClock(settings.clockAhead)
    const code = new CodeLoader(image)
    // Scripts, pages and `wx` need one another: `wx` is handed out empty and filled before any script runs.
    const wx: Record<string, unknown> = {}
    const native: Record<string, unknown> = {
      ...code.registrars(),
      App: (app: App) => {
        this.app = app
      },
      wx,
      Date: this.clock.Date,
      getApp: () => this.app,
      getCurrentPages: () => this.stack.all().map((page) => page.caller),
    }
    this.modules = new ModuleScope(image.scripts, scriptGlobals(native, problems))
    this.stack = new PageStack(code, this.modules, tabs, config.tabBar?.custom === true)
    this.apis = phoneApis({
      settings,
      bridge,
      stack: this.stack,
      exists: (route) => this.routes.includes(route),
      isTab: (route) => tabs.includes(route),
    })
    Object.assign(wx, this.apis.wx)

    wireFramework({
      problems,
      log: this.log,
      pages: () => this.stack.living,
      isGone: (root) => this.stack.gone.has(root),
    })
    defineBuiltIns(code.space.getComponentSpace(), this.builtInHost())
    this.listenToScroll()
  }

  /** Opens a page as a link, a scanned code or a push would; the first time it launches the app. */
  open(url: string): void {
    const address = parseAddress(url, '')
    if (!this.app) this.launch(address.route, address.query)
    if (this.routes.includes(address.route)) this.stack.relaunch(address)
    else this.callApp('onPageNotFound', { path: address.route, query: address.query, isEntryPage: true })
  }

  /** WeChat goes to the background and comes back, as when the person answers a call. */
  leaveAndReturn(): void {
    callPage(this.stack.front(), 'onHide')
    this.callApp('onHide')
    this.callApp('onShow', this.apis.launchOptions())
    callPage(this.stack.front(), 'onShow')
  }

  private launch(path: string, query: Record<string, string>): void {
    this.apis.setLaunchOptions({
      path,
      query,
      scene: this.settings.scene,
      referrerInfo: {},
      forwardMaterials: [],
    })
    this.modules.load('app')
    this.callApp('onLaunch', this.apis.launchOptions())
    this.callApp('onShow', this.apis.launchOptions())
  }

  private callApp(name: string, ...args: unknown[]): void {
    const lifecycle = this.app?.[name]
    if (typeof lifecycle === 'function') lifecycle.apply(this.app, args)
  }

  private builtInHost(): BuiltInHost {
    return {
      pretendMedia: this.settings.pretendMedia,
      addressOf: (source) => this.apis.addressOf(source),
      share: (element) =>
        void this.apis.shared.push(
          callPage(this.stack.front(), 'onShareAppMessage', {
            from: 'button',
            target: { id: element.id, dataset: {} },
          }),
        ),
      follow: (url, openType) => this.apis.follow(url, openType),
    }
  }

  private listenToScroll(): void {
    let atEnd = false
    window.addEventListener('scroll', () => {
      const page = this.stack.front()
      callPage(page, 'onPageScroll', { scrollTop: window.scrollY })
      const near = document.documentElement.scrollHeight - window.innerHeight - window.scrollY <= 50
      if (near && !atEnd) callPage(page, 'onReachBottom')
      atEnd = near
    })
  }
}

function addBuiltInStyle(): void {
  const style = document.createElement('style')
  style.textContent = builtInStyle
  document.head.append(style)
}
