import { ApiFailure, answer, type Callbacks } from './answer'

type Keyed = Callbacks & { key: string; data?: unknown }

/** Kept as text, as on a phone, so that what cannot be stored is not read back. */
export function storageApi(initial: Record<string, unknown>) {
  const kept = new Map(Object.entries(initial).map(([key, value]) => [key, JSON.stringify(value)]))
  const read = (key: string) => {
    const text = kept.get(key)
    return text === undefined ? '' : JSON.parse(text)
  }
  const write = (key: string, value: unknown) => void kept.set(key, JSON.stringify(value ?? ''))
  const info = () => ({
    keys: [...kept.keys()],
    currentSize: Math.ceil([...kept.values()].join('').length / 1024),
    limitSize: 10_240,
  })
  return {
    api: {
      getStorageSync: read,
      setStorageSync: write,
      removeStorageSync: (key: string) => void kept.delete(key),
      clearStorageSync: () => kept.clear(),
      getStorageInfoSync: info,
      getStorage: (options: Keyed) =>
        answer('getStorage', options, () => {
          if (!kept.has(options.key)) throw new ApiFailure('getStorage', 'data not found')
          return { data: read(options.key) }
        }),
      setStorage: (options: Keyed) => answer('setStorage', options, () => write(options.key, options.data)),
      removeStorage: (options: Keyed) => answer('removeStorage', options, () => kept.delete(options.key)),
      clearStorage: (options?: Callbacks) => answer('clearStorage', options, () => kept.clear()),
      getStorageInfo: (options?: Callbacks) => answer('getStorageInfo', options, info),
    },
    /** what a phone keeps when the app is closed */
    all: () => Object.fromEntries([...kept].map(([key, text]) => [key, JSON.parse(text)])),
  }
}
