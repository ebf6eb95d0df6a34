import { measureDatabaseCalls } from './databaseCalls'

test('every action costs the same for 1 and 30 items, and no more than it must', async () => {
  const both = (cold: number, steady: number) => ({ one: { cold, steady }, many: { cold, steady } })
  expect(await measureDatabaseCalls()).toEqual({
    'account.whoAmI': both(1, 1),
    'contest.listContests': both(1, 0),
    'contest.openContest': both(2, 0),
    'entry.listEntries': both(2, 0),
    'entry.pickEntries': both(0, 0),
    'entry.openEntry': both(1, 1),
    'voting.castVotes': both(2, 1),
    'voting.myVotes': both(1, 1),
    'voting.ranking': both(2, 0),
    // three looks for what a crash left, one for work, the batch's nine, one for another contest, one for more work
    'voting.settle': both(15, 12),
  })
}, 120_000)
