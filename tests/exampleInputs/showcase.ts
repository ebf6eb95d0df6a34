import { resultsDesk, resultsEntryId } from '../fixtures/results'
import type { InputsOf } from './inputsOf'

const contestId = resultsDesk.finalId

export const showcaseInputs: InputsOf<'showcase'> = {
  openShowcase: { contestId },
  openWinner: { contestId, entryId: resultsEntryId(contestId) },
  openStory: { contestId },
  exportShowcase: { contestId, list: 'winners' },
  listOriginals: { contestId, list: 'winners', reason: '交电视台展播' },
}
