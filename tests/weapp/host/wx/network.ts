import type { NetworkType } from '../../protocol'
import { answer, type Callbacks } from './answer'

type Listener = (status: { isConnected: boolean; networkType: NetworkType }) => void

/** The phone's network, which a test can cut: cloud calls then fail and listeners hear of it. */
export function networkApi(initial: NetworkType) {
  let networkType = initial
  const listeners = new Set<Listener>()
  return {
    api: {
      getNetworkType: (options?: Callbacks) => answer('getNetworkType', options, () => ({ networkType })),
      onNetworkStatusChange: (listener: Listener) => void listeners.add(listener),
      offNetworkStatusChange: (listener?: Listener) =>
        void (listener ? listeners.delete(listener) : listeners.clear()),
      onNetworkWeakChange() {},
      offNetworkWeakChange() {},
    },
    isOn: () => networkType !== 'none',
    set(next: NetworkType) {
      networkType = next
      for (const listener of listeners) listener({ isConnected: next !== 'none', networkType: next })
    },
  }
}
