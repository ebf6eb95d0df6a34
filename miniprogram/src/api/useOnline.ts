import { onlineManager } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'

const watch = (listener: () => void) => onlineManager.subscribe(listener)

/** Whether this device believes that it has a network. */
export const useOnline = (): boolean => useSyncExternalStore(watch, () => onlineManager.isOnline())
