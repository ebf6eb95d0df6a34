import type { Action, InputOf } from '#shared/contract/action'
import type { Contract, NounName } from '#shared/contract/index'

type ExampleInputs = {
  readonly [Name in NounName]: {
    readonly [ActionName in keyof Contract[Name]]: InputOf<Extract<Contract[Name][ActionName], Action>>
  }
}

const contestId = 'hebei-2020'
const entryId = 'hebei-2020-001'

/** A good input for every action; one without does not compile. */
export const exampleInputs: ExampleInputs = {
  account: { whoAmI: {} },
  contest: { listContests: {}, openContest: { contestId } },
  entry: {
    listEntries: { contestId },
    pickEntries: { contestId, entryIds: [entryId] },
    openEntry: { contestId, entryId },
  },
  voting: {
    castVotes: { contestId, lines: [{ entryId, votes: 1 }], key: 'an-example-write-key' },
    myVotes: { contestId },
    ranking: { contestId },
    settle: {},
  },
}
