import type { NounName } from '#shared/contract/index'
import { accountInputs } from './exampleInputs/account'
import { certificateInputs } from './exampleInputs/certificate'
import { contestInputs } from './exampleInputs/contest'
import { entryInputs } from './exampleInputs/entry'
import type { InputsOf } from './exampleInputs/inputsOf'
import { judgingInputs } from './exampleInputs/judging'
import { mediaInputs } from './exampleInputs/media'
import { recordInputs } from './exampleInputs/record'
import { resultsInputs } from './exampleInputs/results'
import { rulingInputs } from './exampleInputs/ruling'
import { showcaseInputs } from './exampleInputs/showcase'
import { unitInputs } from './exampleInputs/unit'
import { votingInputs } from './exampleInputs/voting'

/** A good input for every action of every noun. */
export const exampleInputs: { readonly [Name in NounName]: InputsOf<Name> } = {
  account: accountInputs,
  certificate: certificateInputs,
  contest: contestInputs,
  entry: entryInputs,
  media: mediaInputs,
  judging: judgingInputs,
  unit: unitInputs,
  record: recordInputs,
  results: resultsInputs,
  ruling: rulingInputs,
  showcase: showcaseInputs,
  voting: votingInputs,
}
