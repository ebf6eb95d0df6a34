import { onlineManager } from '@tanstack/react-query'
import Taro from '@tarojs/taro'

const waiting = new Set<() => void>()

/** There is a reason to try again now: the network is back, the app is in sight again, or the person asks. */
export const hopeAgain = (): void => {
  for (const wake of [...waiting]) wake()
}

let follows = false
const followPhone = () => {
  if (follows) return
  follows = true
  onlineManager.subscribe((isOnline) => isOnline && hopeAgain())
  if (process.env.TARO_ENV === 'h5') document.addEventListener('visibilitychange', hopeAgain)
  else Taro.onAppShow(hopeAgain)
}

/** Ends after `ms`, or as soon as there is hope. */
export const pauseUntilHope = (ms: number): Promise<void> => {
  followPhone()
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer)
      waiting.delete(wake)
      resolve()
    }
    const timer = setTimeout(wake, ms)
    waiting.add(wake)
  })
}
