import { openSignal } from '#shared/lib/signal'
import type { TabName } from './tabs'

interface TabState {
  readonly current: TabName
  readonly isStaff: boolean
}

/**
 * Outside React's tree: WeChat makes a tab bar of its own for every tab page, and each must show the same.
 */
let state: TabState = { current: 'home', isStaff: false }
const changes = openSignal()

export const tabState = () => state

export const watchTabState = changes.watch

export const setTabState = (change: Partial<TabState>): void => {
  const next = { ...state, ...change }
  if (next.current === state.current && next.isStaff === state.isStaff) return
  state = next
  changes.tell()
}
