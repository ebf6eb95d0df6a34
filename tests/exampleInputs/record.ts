import { resultsDesk } from '../fixtures/results'
import type { InputsOf } from './inputsOf'

const contestId = resultsDesk.finalId

export const recordInputs: InputsOf<'record'> = {
  writeRecord: { contestId },
  openRecord: { contestId },
}
