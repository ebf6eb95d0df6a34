import { hebeiContest } from '../fixtures/contests'
import { seededRandom } from '../fixtures/random'
import type { LoadOrder } from './load'

const VOTES_A_DAY = 10
const WORKS = 150
/** Every other vote goes to one work: the case that a counter suffers from. */
const HOT_SHARE = 0.5

export const castCall = () => ({
  action: 'castVotes',
  input: { contestId: hebeiContest.contestId, lines: [{ entryId: entryId(), votes: 1 }], key: newKey() },
})

const random = seededRandom(150)
const entryId = () => {
  const number = random() < HOT_SHARE ? 1 : 1 + Math.floor(random() * WORKS)
  return `${hebeiContest.contestId}-${String(number).padStart(3, '0')}`
}

/** As many accounts as `calls` needs at ten calls each, taken from `tokens`. */
const accountsFor = (tokens: string[], calls: number, callOf: () => object): LoadOrder['accounts'] =>
  tokens.splice(0, Math.ceil(calls / VOTES_A_DAY)).map((token) => ({
    token,
    calls: Array.from({ length: VOTES_A_DAY }, callOf),
  }))

let keys = 0
const newKey = () => `bench-key-${String(++keys).padStart(12, '0')}`

/** As large as a slip in the middle of a day of voting. */
const slipSizedDocument = {
  contestId: hebeiContest.contestId,
  window: '2020-11-26',
  revision: 5,
  day: '2020-11-26',
  lines: [{ entryId: 'hebei-2020-001', votes: 1 }],
  state: {
    day: {
      votes: 5,
      ballots: 5,
      byEntry: { 'hebei-2020-001': 3, 'hebei-2020-080': 1, 'hebei-2020-113': 1 },
      byCategory: { chengxiang: 3, wenhua: 2 },
      day: '2020-11-26',
    },
  },
  castAt: 1606363200000,
  paperVersion: 1,
  paperHash: 'f'.repeat(32),
  previousHash: 'f'.repeat(64),
  hash: 'f'.repeat(64),
  batch: null,
  ruling: null,
}

export interface Contestant {
  readonly name: 'emptyCall' | 'bareInsert' | 'castVotes' | 'transactionCounter' | 'readCheckInsert'
  readonly functionName: string
  order(tokens: string[], calls: number): Pick<LoadOrder, 'accounts' | 'carriesReceipt'>
}

/** Those that are measured side by side. */
export const contestants: readonly Contestant[] = [
  {
    name: 'emptyCall',
    functionName: 'emptyCall',
    order: (tokens, calls) => ({ accounts: accountsFor(tokens, calls, () => ({})), carriesReceipt: false }),
  },
  {
    name: 'bareInsert',
    functionName: 'bareInsert',
    order: (tokens, calls) => ({
      accounts: accountsFor(tokens, calls, () => ({ document: slipSizedDocument })),
      carriesReceipt: false,
    }),
  },
  {
    name: 'castVotes',
    functionName: 'voting',
    order: (tokens, calls) => ({
      accounts: accountsFor(tokens, calls, castCall),
      carriesReceipt: true,
    }),
  },
  {
    name: 'transactionCounter',
    functionName: 'transactionCounter',
    order: (tokens, calls) => ({
      accounts: accountsFor(tokens, calls, () => ({ entryId: entryId() })),
      carriesReceipt: false,
    }),
  },
  {
    name: 'readCheckInsert',
    functionName: 'readCheckInsert',
    order: (tokens, calls) => ({
      accounts: accountsFor(tokens, calls, () => ({ entryId: entryId() })),
      carriesReceipt: false,
    }),
  },
]
