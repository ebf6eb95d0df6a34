import { useEffect, useSyncExternalStore } from 'react'
import { scoreDesk } from './scoreDesk'
import type { HeldSheet, Place, ServerSheet } from './scoring'

/** One's sheet of a work as it stands on this device. */
export const useSheet = (place: Place, fromServer: ServerSheet | null): HeldSheet | undefined => {
  const desk = scoreDesk()
  const { contestId, panelId, entryId } = place
  useEffect(() => {
    desk.arrive({ contestId, panelId, entryId }, fromServer)
  }, [desk, contestId, panelId, entryId, fromServer])
  return useSyncExternalStore(desk.watch, () => desk.sheetOf(place))
}
