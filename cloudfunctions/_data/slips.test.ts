import { markSettled } from './slips'

// A cloud whose update changes at most 200 documents at a time, and another settler that marks some of them.
const mockUpdates: number[] = []
jest.mock('./connection', () => ({
  command: { in: (ids: string[]) => ids },
  database: {
    collection: () => ({ where: () => ({ update: async () => ({ updated: mockUpdates.shift() }) }) }),
  },
}))

const ids = Array.from({ length: 500 }, (_, index) => `slip-${index}`)

test.each([
  ['all at once', [500]],
  ['in parts', [200, 200, 100]],
  ['those that nobody else has marked', [200, 120, 0]],
  ['none, when all are marked', [0]],
])('marks every slip of a batch: %s', async (_name, updates) => {
  mockUpdates.push(...updates, 999)
  await markSettled(ids, 1)
  expect(mockUpdates.splice(0)).toEqual([999])
})
