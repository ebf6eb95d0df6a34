import type { NounName } from '#shared/contract/index'
import { accountInputs } from './exampleInputs/account'
import { contestInputs } from './exampleInputs/contest'
import { entryInputs } from './exampleInputs/entry'
import type { InputsOf } from './exampleInputs/inputsOf'
import { judgingInputs } from './exampleInputs/judging'
import { mediaInputs } from './exampleInputs/media'
import { resultsInputs } from './exampleInputs/results'
import { rulingInputs } from './exampleInputs/ruling'
import { unitInputs } from './exampleInputs/unit'
import { votingInputs } from './exampleInputs/voting'

/** A good input for every action of every noun. */
export const exampleInputs: { readonly [Name in NounName]: InputsOf<Name> } = {
  account: accountInputs,
  contest: contestInputs,
  entry: entryInputs,
  media: mediaInputs,
  judging: judgingInputs,
  unit: unitInputs,
  results: resultsInputs,
  ruling: rulingInputs,
  voting: votingInputs,
}
