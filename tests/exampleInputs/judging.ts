import { judgingDesk } from '../fixtures/judging'
import { type InputsOf, key } from './inputsOf'

const inOpenPanel = { contestId: judgingDesk.contestId, panelId: judgingDesk.panels.open }

export const judgingInputs: InputsOf<'judging'> = {
  listMyPanels: {},
  listMyAssignments: inOpenPanel,
  openAssignment: { ...inOpenPanel, entryId: judgingDesk.entryId },
  saveScores: {
    ...{ ...inOpenPanel, entryId: judgingDesk.entryId, scores: {}, tick: true, comment: '' },
    ...{ baseVersion: 0, key },
  },
  declareRecusal: {
    ...{ ...inOpenPanel, entryId: judgingDesk.recusedId, reason: 'declared', words: '同学的作品' },
  },
  signOff: { contestId: judgingDesk.contestId, panelId: judgingDesk.panels.signing },
  panelProgress: inOpenPanel,
  assignPanel: { ...inOpenPanel, jurors: [], reason: '补派' },
  releaseJuror: {
    ...{ contestId: judgingDesk.contestId, panelId: judgingDesk.panels.leaving },
    ...{ personId: judgingDesk.leavingPersonId, reason: '出差' },
  },
  panelRanking: inOpenPanel,
  decideShortlist: {
    ...{ contestId: judgingDesk.contestId, panelId: judgingDesk.panels.signed },
    ...{ entryIds: [judgingDesk.entryId], reason: '只取一件' },
  },
  publishShortlist: { contestId: judgingDesk.contestId },
}
