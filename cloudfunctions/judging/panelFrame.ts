import { findContest } from '../_data/contests'
import { findPanel } from '../_data/panels'
import type { PanelName } from './seat'

/** A panel as staff meet it: its rule is what it was when its works were assigned, and before that the plan's. */
export const panelFrame = async ({ contestId, panelId }: PanelName) => {
  const [contest, panel] = await Promise.all([findContest(contestId), findPanel(contestId, panelId)])
  const rule = panel?.rule ?? contest?.panels.find((one) => one.panelId === panelId)
  return { contest, panel, rule }
}
