import Taro from '@tarojs/taro'

/** What this device keeps after the app is closed. A full or forbidden storage costs comfort, never a page. */
export const kept = {
  read(name: string): unknown {
    try {
      return Taro.getStorageSync(name)
    } catch {
      return undefined
    }
  },
  write(name: string, value: unknown): void {
    try {
      Taro.setStorageSync(name, value)
    } catch {
      // Said nowhere: nobody can do anything about it, and what is at hand goes on in memory.
    }
  },
}

export type Kept = typeof kept
