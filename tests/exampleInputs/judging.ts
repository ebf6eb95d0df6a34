import { judgingDesk } from '../fixtures/judging'
import { type InputsOf, key } from './inputsOf'

const inOpenPanel = { contestId: judgingDesk.contestId, panelId: judgingDesk.panels.open }
const onPaper = { contestId: judgingDesk.contestId, panelId: judgingDesk.panels.paper }

const figure = {
  ...{ platform: '抖音', views: 120_000, likes: 3_400, forwards: null },
  ...{ source: '抖音作品页', day: '2020-11-16' },
}

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
  finishPublishing: {},
  listFigures: inOpenPanel,
  saveFigures: {
    ...{ ...inOpenPanel, reason: '补上播放量' },
    works: [{ work: judgingDesk.entryId, figures: [figure] }],
  },
  panelAgreement: inOpenPanel,
  openPaper: { ...onPaper, personId: judgingDesk.paperPersonId },
  savePaper: { ...onPaper, personId: judgingDesk.paperPersonId, sheets: {}, scans: [] },
  printPanel: { ...inOpenPanel, kind: 'minutes' },
  publishedScores: { contestId: judgingDesk.contestId },
}
