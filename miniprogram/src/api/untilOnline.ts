import { onlineManager } from '@tanstack/react-query'

/** Waits so long, or until this device has a network again, or until `wake` is called. */
export const untilOnline = (ms: number, onWait: (wake: () => void) => void): Promise<void> =>
  new Promise((resolve) => {
    const wake = () => {
      clearTimeout(patience)
      forget()
      resolve()
    }
    const patience = setTimeout(wake, ms)
    const forget = onlineManager.subscribe((isOnline) => isOnline && wake())
    onWait(wake)
  })
