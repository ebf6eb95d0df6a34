import { resolve } from 'node:path'
import type { Glass, OpenGlass } from './glass/glass'
import { openInJsdom } from './glass/jsdomGlass'
import { noCloud } from './noCloud'
import { appImage } from './output/appImage'
import { Phone } from './phone'
import type { CloudBridge, LaunchSettings } from './protocol'

export { bridgeTo } from './bridgeTo'
export { noCloud } from './noCloud'
export { Phone } from './phone'
export type * from './protocol'
export { unreliable } from './unreliable'

export interface PhoneOptions
  extends Partial<Pick<LaunchSettings, 'scene' | 'storage' | 'network' | 'window' | 'clockAhead'>> {
  /** the folder of a WeChat build */
  output?: string
  /** what answers `wx.cloud`; for real functions, `bridgeTo(cloud, openid)` */
  cloud?: CloudBridge
  /** jsdom unless given: `openInChromium` for real layout and fingers */
  glass?: OpenGlass
}

const open = new Set<Phone>()

/** Puts the built mini-program on a phone. Nothing is launched before the first `phone.open`. */
export async function openPhone({
  output = 'dist/weapp',
  cloud = noCloud,
  glass = openInJsdom,
  ...settings
}: PhoneOptions = {}): Promise<Phone> {
  const opened: { glass?: Glass } = {}
  // The bridge needs the phone (to tell upload progress) and the phone needs the bridge.
  const bridge: CloudBridge = {
    ...cloud,
    uploadFile: (cloudPath, base64, progressId) =>
      cloud.uploadFile(
        cloudPath,
        base64,
        progressId,
        (sent, total) => void opened.glass?.run('progress', progressId, sent, total),
      ),
  }
  opened.glass = await glass(
    appImage(resolve(output)),
    {
      scene: 1001,
      storage: {},
      network: 'wifi',
      clockAhead: 0,
      window: { width: 375, height: 667 },
      pretendMedia: false,
      ...settings,
    },
    bridge,
  )
  const phone = new Phone(opened.glass)
  open.add(phone)
  return phone
}

/** For `afterEach`: no phone outlives its test, and none hides what went wrong on it. */
export async function closePhones(): Promise<void> {
  const phones = [...open]
  open.clear()
  const outcomes = await Promise.allSettled(phones.map((phone) => phone.close()))
  const failed = outcomes.find((outcome) => outcome.status === 'rejected')
  if (failed) throw failed.reason
}
