import { LEDGER_KEY } from '../../tests/cloud'
import { hebeiContest } from '../../tests/fixtures/contests'
import { entryIdOf, newKey, openHebei } from '../../tests/season'
import { verifyVotes } from './verifyVotes'
import { simulateVoting } from './voting'

const { contestId, voteRule: rule } = hebeiContest
if (!rule) throw new Error('the season has no vote rule')

test('two days of voting with lost answers, attackers and kill -9: everything agrees', async () => {
  const plan = { accounts: 60, casts: 500, days: 2, kills: 2, seed: 7, ledgerKey: LEDGER_KEY, tell: () => {} }
  const { faults, kills, slips, told } = await simulateVoting(plan)
  expect(faults).toEqual([])
  expect(kills).toBe(2)
  expect(slips).toBeGreaterThanOrEqual(told.accepted.size)
  expect(told.accepted.size).toBeGreaterThan(300)
  expect(told.lost).toBeGreaterThan(5)
}, 120_000)

test('what a simulation would have to find, it finds', async () => {
  const t = await openHebei()
  const told = { accepted: new Set<string>(), refusals: new Map<string, number>(), sent: 0, lost: 0 }
  const cast = (voter: string) =>
    t.as(voter).voting.castVotes({
      contestId,
      key: newKey(),
      lines: [{ entryId: entryIdOf(contestId, '001'), votes: 2 }],
    })
  await cast('voter-1')
  await cast('voter-2')
  await t.timer('voting', 'settle')
  const verify = async () => (await verifyVotes(t.database, { contestId, rule, told })).faults
  expect(await verify()).toEqual([])

  const [slip] = await t.all('slips')
  await t.database
    .collection('slips')
    .doc(String(slip?._id))
    .update({ lines: [{ entryId: entryIdOf(contestId, '001'), votes: 12 }] })
  expect(await verify()).toEqual([
    `${slip?._id} was altered`,
    `${slip?.voter}:${slip?.window} gave 12`,
    'the tally gives hebei-2020-001 4 votes',
    'the ranking gives hebei-2020-001 4 votes',
    'the ranking says 4 votes in all, not 14',
  ])
  await t.database.collection('slips').doc(String(slip?._id)).remove()
  told.accepted.add(String(slip?.hash).slice(0, 20))
  expect((await verify())[0]).toBe('1 acknowledged casts are not there')
  await t.close()
})
