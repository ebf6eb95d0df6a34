import type { CloudBridge, LaunchSettings } from '../../protocol'
import type { PageStack } from '../pageStack'
import { cloudApi } from './cloud'
import { dialogsApi } from './dialogs'
import { drawingApi } from './drawing'
import { filesApi } from './files'
import { navigationApi } from './navigation'
import { networkApi } from './network'
import { personApi } from './person'
import { queriesApi } from './queries'
import { storageApi } from './storage'
import { systemApi } from './system'

interface Around {
  settings: LaunchSettings
  bridge: CloudBridge
  stack: PageStack
  exists(route: string): boolean
  isTab(route: string): boolean
}

export type PhoneApis = ReturnType<typeof phoneApis>

/** The whole of `wx` as the app sees it, and the other ends of it that a test holds. */
export function phoneApis({ settings, bridge, stack, exists, isTab }: Around) {
  const refused = new Set<string>()
  const storage = storageApi(settings.storage)
  const network = networkApi(settings.network)
  const dialogs = dialogsApi()
  const files = filesApi()
  const drawing = drawingApi()
  const cloud = cloudApi({ bridge, isOnline: network.isOn, readFile: files.read })
  let launchOptions: Record<string, unknown> = {}
  const navigation = navigationApi(stack, { exists, isTab })
  const wx: Record<string, unknown> = {
    ...Object.fromEntries(
      silentEvents.flatMap((name) => [`on${name}`, `off${name}`]).map((name) => [name, () => {}]),
    ),
    ...systemApi(settings, () => wx),
    ...storage.api,
    ...network.api,
    ...dialogs.api,
    ...files.api,
    ...drawing.api,
    ...cloud.api,
    ...navigation,
    ...queriesApi(() => stack.front()),
    ...personApi(refused),
    getLaunchOptionsSync: () => launchOptions,
    getEnterOptionsSync: () => launchOptions,
  }
  return {
    wx,
    refused,
    storage,
    network,
    dialogs,
    files,
    drawing,
    cloud,
    /** what the page gave WeChat to share */
    shared: [] as unknown[],
    launchOptions: () => launchOptions,
    setLaunchOptions: (options: Record<string, unknown>) => {
      launchOptions = options
    },
    async addressOf(source: string): Promise<string> {
      if (!source.startsWith('cloud://')) return source
      const [file] = await bridge.getTempFileURL([source])
      return file?.tempFileURL ?? ''
    },
    follow(url: string, openType: string): void {
      const ways = {
        redirect: 'redirectTo',
        switchTab: 'switchTab',
        reLaunch: 'reLaunch',
        navigateBack: 'navigateBack',
      } as const
      void navigation[ways[openType as keyof typeof ways] ?? 'navigateTo']({ url })
    },
  }
}

/** Events of the client that never come here; the app may listen all the same. */
const silentEvents = [
  'AppShow',
  'AppHide',
  'AppRoute',
  'AppRouteDone',
  'PageNotFound',
  'LazyLoadError',
  'UserCaptureScreen',
  'CopyUrl',
  'WindowResize',
  'DeviceOrientationChange',
  'ThemeChange',
  'MemoryWarning',
  'Error',
  'UnhandledRejection',
  'KeyboardHeightChange',
  'AudioInterruptionBegin',
  'AudioInterruptionEnd',
]
