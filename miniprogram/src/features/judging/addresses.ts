import Taro from '@tarojs/taro'

const address = (page: string, parameters: Readonly<Record<string, string>>): string => {
  const pairs = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `/pages/judging/${page}/index${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`
}

export interface PanelName {
  readonly contestId: string
  readonly panelId: string
}

export const assignmentsPage = (panel?: PanelName): string =>
  address('assignments', panel ? { contestId: panel.contestId, panelId: panel.panelId } : {})

export const openAssignments = (panel?: PanelName): void =>
  void Taro.navigateTo({ url: assignmentsPage(panel) })

const scorePage = ({ contestId, panelId }: PanelName, entryId: string): string =>
  address('score', { contestId, panelId, entryId })

export const openWork = (panel: PanelName, entryId: string): void =>
  void Taro.navigateTo({ url: scorePage(panel, entryId) })

/** In place of the work one is on: back leads to the list, however many were judged. */
export const leadToWork = (panel: PanelName, entryId: string): void =>
  void Taro.redirectTo({ url: scorePage(panel, entryId) })

const deskAddress = (page: 'figures' | 'paper', parameters: Readonly<Record<string, string>>): string =>
  `/pages/admin/${page}/index?${Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`

/** Where staff write down how far works have spread. */
export const openFigures = ({ contestId, panelId }: PanelName): void =>
  void Taro.navigateTo({ url: deskAddress('figures', { contestId, panelId }) })

/** Where staff enter what a juror signed on paper. */
export const openPaperDesk = ({ contestId, panelId }: PanelName, personId: string): void =>
  void Taro.navigateTo({ url: deskAddress('paper', { contestId, panelId, personId }) })
