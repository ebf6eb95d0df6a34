import type { LaunchSettings } from '../../protocol'
import { answer, type Callbacks } from './answer'

/** A middling phone of today, with WeChat's current base library. */
export function systemApi(settings: LaunchSettings, apis: () => Record<string, unknown>) {
  const { width, height } = settings.window
  const windowInfo = {
    pixelRatio: 2,
    screenWidth: width,
    screenHeight: height,
    windowWidth: width,
    windowHeight: height,
    statusBarHeight: 24,
    screenTop: 0,
    safeArea: { left: 0, right: width, top: 24, bottom: height, width, height: height - 24 },
  }
  const device = {
    brand: 'devices',
    model: 'Test Phone',
    system: 'Android 13',
    platform: 'android',
    deviceOrientation: 'portrait',
    benchmarkLevel: 20,
  }
  const base = {
    SDKVersion: '3.7.0',
    version: '8.0.50',
    language: 'zh_CN',
    theme: 'light',
    fontSizeSetting: 16,
    host: { env: 'WeChat' },
  }
  const everything = { ...windowInfo, ...device, ...base, fontSizeScaleFactor: 1 }
  return {
    getSystemInfoSync: () => everything,
    getSystemInfo: (options?: Callbacks) => answer('getSystemInfo', options, () => everything),
    getSystemInfoAsync: (options?: Callbacks) => answer('getSystemInfoAsync', options, () => everything),
    getWindowInfo: () => windowInfo,
    getDeviceInfo: () => device,
    getAppBaseInfo: () => base,
    getSystemSetting: () => ({ deviceOrientation: 'portrait' }),
    getAppAuthorizeSetting: () => ({}),
    getAccountInfoSync: () => ({
      miniProgram: { appId: 'wx0000000000000000', envVersion: 'release', version: '1.0.0' },
    }),
    getMenuButtonBoundingClientRect: () => ({
      top: 28,
      bottom: 60,
      left: width - 95,
      right: width - 8,
      width: 87,
      height: 32,
    }),
    canIUse: (name: string) => (name.split('.')[0] ?? '') in apis(),
    env: { USER_DATA_PATH: 'wxfile://usr' },
    getUpdateManager: () => ({
      onCheckForUpdate() {},
      onUpdateReady() {},
      onUpdateFailed() {},
      applyUpdate() {},
    }),
    getPerformance: () => ({
      now: () => Date.now(),
      getEntries: () => [],
      createObserver: () => ({ observe() {}, disconnect() {} }),
    }),
    getRandomValues: (options: Callbacks & { length: number }) =>
      answer('getRandomValues', options, () => ({
        randomValues: crypto.getRandomValues(new Uint8Array(options.length)).buffer,
      })),
    nextTick: (later: () => void) => void Promise.resolve().then(later),
  }
}
