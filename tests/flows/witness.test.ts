import type { Batch } from '#shared/model/vote'
import { batchIdOf, sealBatch } from '#shared/rules/batch'
import type { TestCloud } from '../cloud'
import { hebeiContest } from '../fixtures/contests'
import { newKey } from '../season'
import { openPreview } from './preview'
import type { Visitor } from './visitor'

const { contestId } = hebeiContest

/** As somebody with the console would: every batch from the first on, the count and what is shown of it. */
const writeAnew = async (t: TestCloud): Promise<void> => {
  const batches = await t.all<Batch & { _id: string }>('batches', { contestId })
  let previousHash = ''
  for (const { _id, hash: _hash, ...batch } of batches.sort((one, other) => one.number - other.number)) {
    const sums = batch.number === 1 ? { ...batch.sums, [`${contestId}-001`]: 90 } : batch.sums
    const sealed = sealBatch({ ...batch, sums, previousHash })
    await t.database
      .collection('batches')
      .doc(batchIdOf(contestId, batch.number))
      .set({ ...sealed })
    previousHash = sealed.hash
  }
  await t.database.collection('tallies').doc(contestId).update({ lastHash: previousHash })
  await t.database.collection('rankings').doc(contestId).update({ batchHash: previousHash })
}

const remembers = async (phone: Visitor): Promise<boolean> =>
  (await phone.page.evaluate(() => JSON.stringify({ ...localStorage }))).includes('jingying.chain')

test('a phone that saw the count before warns when it was written anew, also after it went on', async () => {
  const { t, visit } = await openPreview()
  const voteAs = async (persona: string) => {
    const lines = [{ entryId: `${contestId}-037`, votes: 3 }]
    await t.as(persona).voting.castVotes({ contestId, lines, key: newKey() })
    await t.timer('voting', 'settle')
  }
  await voteAs('voter-1')
  const phone = await visit('voter-1')
  await phone.open('ranking/index', { contestId })
  await phone.see('第 1 批计票')
  await phone.until(() => remembers(phone))

  await voteAs('voter-2')
  await writeAnew(t)
  // Instances keep a page of the chain for five seconds.
  await phone.page.waitForTimeout(6_000)
  await phone.open('ranking/index', { contestId })
  await phone.see('第 2 批计票')
  await phone.see('计票记录和这部手机以前见过的不一样')
  await phone.see(/第 1 批变了/)

  await phone.tap('核对我的票')
  await phone.see('有对不上的地方')
  await phone.see('第 1 批和这部手机以前见过的不一样。')
}, 60_000)

test('where the count is hidden a phone remembers the chain all the same', async () => {
  const hidden = { mode: 'hidden', times: [], frozenFrom: null } as const
  const { t, visit } = await openPreview({
    season: { contest: { ...hebeiContest, countsVisibility: hidden } },
  })
  const lines = [{ entryId: `${contestId}-037`, votes: 3 }]
  await t.as('voter-1').voting.castVotes({ contestId, lines, key: newKey() })
  await t.timer('voting', 'settle')
  const phone = await visit('voter-1')
  await phone.open('ranking/index', { contestId })
  await phone.see('票数现在不公布')
  await phone.until(() => remembers(phone))

  await writeAnew(t)
  await phone.page.waitForTimeout(6_000)
  await phone.open('ranking/index', { contestId })
  await phone.see(/第 1 批变了/)
}, 60_000)
