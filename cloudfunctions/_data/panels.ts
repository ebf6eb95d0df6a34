import type { Panel } from '#shared/model/judging'
import { cachedFor } from './cache'
import { command, database } from './connection'
import { findOne, withoutId } from './documents'

/** Once assigned, of a panel only its list of works ever grows. */
const PANEL_AGE_MS = 10_000

export const panelKeyOf = (contestId: string, panelId: string): string => `${contestId}:${panelId}`

const findByKey = (key: string): Promise<Panel | undefined> => findOne<Panel>(database, 'panels', key)

export const findPanel = (contestId: string, panelId: string): Promise<Panel | undefined> =>
  findByKey(panelKeyOf(contestId, panelId))

const load = cachedFor(PANEL_AGE_MS, findByKey)

export const panelOf = (contestId: string, panelId: string): Promise<Panel | undefined> =>
  load(panelKeyOf(contestId, panelId))

const PANELS_PER_ACCOUNT = 100

export const findPanels = async (keys: readonly string[]): Promise<Panel[]> => {
  if (keys.length === 0) return []
  const { data } = await database
    .collection('panels')
    .where({ _id: command.in([...keys]) })
    .limit(PANELS_PER_ACCOUNT)
    .get()
  return (data as Panel[]).map(withoutId<Panel>)
}
