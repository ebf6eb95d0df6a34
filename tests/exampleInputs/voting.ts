import { desk } from '../fixtures/desk'
import { contestId, entryId, type InputsOf, key } from './inputsOf'

export const votingInputs: InputsOf<'voting'> = {
  castVotes: { contestId, lines: [{ entryId, votes: 1 }], key },
  listCheckpoints: { contestId },
  exportLedger: { contestId },
  openExport: { contestId },
  proveSlips: { contestId, batch: 1 },
  myVotes: { contestId },
  ranking: { contestId },
  openScreen: { contestId },
  entryCurve: { contestId, entryId },
  reportShown: { contestId, entryIds: [entryId] },
  standings: { contestId },
  revealRanking: { contestId: desk.overId, shown: 0, works: 0, reason: '颁奖礼' },
  settle: {},
}
