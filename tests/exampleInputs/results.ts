import { resultsDesk, resultsEntryId } from '../fixtures/results'
import { type InputsOf, key } from './inputsOf'

const { proposedId, publicId, overId, finalId, objectionNumber } = resultsDesk

export const resultsInputs: InputsOf<'results'> = {
  proposeAwards: { contestId: proposedId },
  adjustAward: {
    ...{ contestId: proposedId, kind: 'give', awardId: 'first', to: resultsEntryId(proposedId) },
    reason: '评委会议一致同意',
  },
  openResults: { contestId: proposedId },
  beginPublicity: { contestId: proposedId, reason: '评委会议通过' },
  openPublicity: { contestId: publicId },
  object: {
    ...{ contestId: publicId, entryId: resultsEntryId(publicId), kind: 'originality', key },
    text: '片中航拍与去年的一部作品相同，见链接。',
    link: 'https://example.org/film',
  },
  listMyObjections: {},
  listObjections: { contestId: publicId },
  answerObjection: {
    ...{ contestId: publicId, number: objectionNumber, outcome: 'dismissed' },
    text: '已核对原始素材，为作者本人拍摄。',
  },
  foreseeRecall: { contestId: publicId, entryId: resultsEntryId(publicId) },
  recallWinner: { contestId: publicId, entryId: resultsEntryId(publicId), reason: '作者来信退出' },
  publishFinal: { contestId: overId, reason: '公示期满' },
  openFinal: { contestId: finalId },
  signProposal: { contestId: publicId, proposalId: 'p-nowhere' },
}
