import type { PageRecord } from '../pageRecord'
import type { PageStack } from '../pageStack'
import { type PageAddress, parseAddress } from '../paths'
import { ApiFailure, answer, type Callbacks } from './answer'

type ToPage = Callbacks & { url: string }

interface Routes {
  exists(route: string): boolean
  isTab(route: string): boolean
}

const deepest = 10

/** The ways from page to page, with WeChat's refusals: a tab by `switchTab` only, ten pages at most, only pages that app.json lists. */
export function navigationApi(stack: PageStack, routes: Routes) {
  const addressOf = (api: string, url: string): PageAddress => {
    const address = parseAddress(url, stack.all().at(-1)?.route ?? '')
    if (!routes.exists(address.route)) throw new ApiFailure(api, `page "${address.route}" is not found`)
    return address
  }
  const go = (
    api: string,
    options: ToPage,
    way: (address: PageAddress) => void,
    tabs: 'only' | 'never' | 'also',
  ) =>
    answer(api, options, () => {
      const address = addressOf(api, options.url)
      const tab = routes.isTab(address.route)
      if (tab && tabs === 'never') throw new ApiFailure(api, 'can not navigateTo a tabbar page')
      if (!tab && tabs === 'only') throw new ApiFailure(api, 'can not switch to no-tabBar page')
      way(address)
      return {}
    })
  const front = (): PageRecord => stack.front()
  return {
    navigateTo: (options: ToPage) =>
      go(
        'navigateTo',
        options,
        (address) => {
          if (stack.all().length >= deepest) throw new ApiFailure('navigateTo', 'webview count limit exceed')
          stack.push(address)
        },
        'never',
      ),
    redirectTo: (options: ToPage) => go('redirectTo', options, (address) => stack.replace(address), 'never'),
    switchTab: (options: ToPage) => go('switchTab', options, (address) => stack.switchTab(address), 'only'),
    reLaunch: (options: ToPage) => go('reLaunch', options, (address) => stack.relaunch(address), 'also'),
    navigateBack: (options?: Callbacks & { delta?: number }) =>
      answer('navigateBack', options, () => {
        if (stack.all().length < 2)
          throw new ApiFailure('navigateBack', 'cannot navigate back at first page.')
        stack.pop(options?.delta ?? 1)
        return {}
      }),
    setNavigationBarTitle: (options: Callbacks & { title: string }) =>
      answer('setNavigationBarTitle', options, () => {
        front().title = options.title
        return {}
      }),
    setNavigationBarColor: (options?: Callbacks) => answer('setNavigationBarColor', options, () => ({})),
    pageScrollTo: (options: Callbacks & { scrollTop?: number }) =>
      answer('pageScrollTo', options, () => {
        window.scrollTo?.(0, options.scrollTop ?? 0)
        return {}
      }),
    startPullDownRefresh: (options?: Callbacks) => answer('startPullDownRefresh', options, () => ({})),
    stopPullDownRefresh: (options?: Callbacks) => answer('stopPullDownRefresh', options, () => ({})),
    hideTabBar: (options?: Callbacks) => answer('hideTabBar', options, () => ({})),
    showTabBar: (options?: Callbacks) => answer('showTabBar', options, () => ({})),
    setTabBarBadge: (options?: Callbacks) => answer('setTabBarBadge', options, () => ({})),
    removeTabBarBadge: (options?: Callbacks) => answer('removeTabBarBadge', options, () => ({})),
    hideHomeButton: (options?: Callbacks) => answer('hideHomeButton', options, () => ({})),
    exitMiniProgram: (options?: Callbacks) => answer('exitMiniProgram', options, () => ({})),
  }
}
