import { ok, refuse } from '#shared/lib/result'
import { findContest } from '../_data/contests'
import { findPanel } from '../_data/panels'
import { findBooks } from '../_data/scoreBooks'
import type { PanelName } from './seat'

/** A panel as staff meet it: its rule is what it was when its works were assigned, and before that the plan's. */
export const panelFrame = async ({ contestId, panelId }: PanelName) => {
  const [contest, panel] = await Promise.all([findContest(contestId), findPanel(contestId, panelId)])
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' } as const)
  const rule = panel?.rule ?? contest.panels.find((one) => one.panelId === panelId)
  if (!rule) return refuse({ code: 'PANEL_NOT_FOUND' } as const)
  return ok({ contest, panel, rule })
}

/** One that has its works, and what its jurors wrote of them. */
export const assignedPanel = async (name: PanelName) => {
  const [frame, books] = await Promise.all([panelFrame(name), findBooks(name.contestId, name.panelId)])
  if (!frame.ok) return frame
  const { contest, panel, rule } = frame.value
  return panel ? ok({ contest, panel, rule, books }) : refuse({ code: 'PANEL_NOT_ASSIGNED' } as const)
}
