import { focusManager, onlineManager, QueryClient } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { isPassing } from './RefusedError'

/** How often a read is tried again by itself: the page says that it failed after about four seconds. */
const readRetries = 2

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      gcTime: 10 * 60_000,
      // Offline is a refusal with words of its own; a query that silently pauses shows a skeleton for ever.
      networkMode: 'always',
      refetchOnReconnect: true,
      refetchOnWindowFocus: true,
      retry: (failures, refused) => failures < readRetries && isPassing(refused),
      retryDelay: (failures) => 500 * 2 ** failures,
      // The default watches what a page reads through a Proxy, which old phones lack.
      notifyOnChangeProps: ['data', 'error', 'status', 'fetchStatus'],
    },
  },
})

/** Ties the queries to the phone: its network, and whether the mini-program is in sight. */
export const followPhone = (): void => {
  // Browsers tell react-query by themselves; Taro's own watching there misses a network that is gone.
  if (process.env.TARO_ENV === 'h5') return
  onlineManager.setEventListener((setOnline) => {
    const onChange = ({ isConnected }: { isConnected: boolean }) => setOnline(isConnected)
    Taro.onNetworkStatusChange(onChange)
    Taro.getNetworkType({ success: ({ networkType }) => setOnline(networkType !== 'none') })
    return () => Taro.offNetworkStatusChange(onChange)
  })
  focusManager.setEventListener((setFocused) => {
    const onShow = () => setFocused(true)
    const onHide = () => setFocused(false)
    Taro.onAppShow(onShow)
    Taro.onAppHide(onHide)
    return () => {
      Taro.offAppShow(onShow)
      Taro.offAppHide(onHide)
    }
  })
}
