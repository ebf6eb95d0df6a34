import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Contest } from '#shared/model/contest'
import type { Objection } from '#shared/model/results'
import { openAdministrator } from '../scripts/cloud/administrator'
import type { TestCloud } from './cloud'
import { hebeiContest } from './fixtures/contests'
import { contestId, fixedStages, juryDocuments, propose, workId } from './results'
import { newKey, openHebei } from './season'

// 河北 2020 from the first vote to the final list: slips that were cast, a jury, a decision, an objection, a recall.

const VOTERS = 30
const reason = '评委会议决定，电话 13900001111'
const desk = (t: TestCloud, who = 'owner-1') => t.as(who).results

const done = async <Value>(reply: Promise<{ ok: true; value: Value } | { ok: false; error: object }>) => {
  const answer = await reply
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return answer.value
}

const vote = async (t: TestCloud): Promise<void> => {
  for (const hour of ['12:00', '13:00']) {
    await t.at(`2020-11-26 ${hour}`)
    for (let voter = 0; voter < VOTERS; voter++) {
      const lines = [{ entryId: workId(voter % 13), votes: 1 + (voter % 5) }]
      await done(t.asOpenid(`oTEST_whole_${voter}`).voting.castVotes({ contestId, lines, key: newKey() }))
    }
    await t.timer('voting', 'settle')
  }
}

/** Whatever is tied at an edge stays open: staff said so. */
const leaveTies = async (t: TestCloud): Promise<void> => {
  for (;;) {
    const { proposed } = await done(desk(t).openResults({ contestId }))
    const tied = proposed?.awards.find((award) => award.tied.length > 0)
    if (!tied) return
    const { awardId } = tied
    await done(desk(t).adjustAward({ contestId, kind: 'leaveEmpty', awardId, reason }))
  }
}

const disqualify = async (t: TestCloud, entryId: string): Promise<void> => {
  const text = '张三的片中航拍与他人作品相同。'
  const doubt = { contestId, entryId, kind: 'originality', text, key: newKey() } as const
  await done(t.asOpenid('oTEST_doubter').results.object(doubt))
  const [objection] = await t.all<Objection>('objections', { contestId })
  const asked = await desk(t).answerObjection({
    ...{ contestId, number: objection?.number ?? '', outcome: 'upheld' },
    ...{ text: '与他人作品一致，取消资格', disqualify: true },
  })
  const proposalId = asked.ok ? '' : ((asked.error as { proposalId?: string }).proposalId ?? '')
  await done(desk(t, 'owner-2').signProposal({ contestId, proposalId }))
}

/** A cloud with a contest as far as the end of its publicity; otherwise than 河北's with `contest`. */
export const openWholeContest = async (
  contest: Partial<Contest> = {},
  meanwhile?: (t: TestCloud) => Promise<void>,
): Promise<TestCloud> => {
  const t = await openHebei({ season: wholeSeason(contest), instancesPerFunction: 1 })
  await playWhole(t, contest, meanwhile)
  return t
}

export const wholeSeason = (contest: Partial<Contest> = {}) => ({
  contest: { ...hebeiContest, stages: fixedStages, ...contest },
})

/** The same in a cloud that has the contest already; `meanwhile` happens while the list is public. */
export const playWhole = async (
  t: TestCloud,
  contest: Partial<Contest> = {},
  meanwhile: (t: TestCloud) => Promise<void> = async () => undefined,
): Promise<void> => {
  await vote(t)
  await t.write(juryDocuments((index) => 1_000 - 50 * (index % 17)))
  await t.write({ units: [{ _id: `${contestId}:u-1`, contestId, unitId: 'u-1', name: '唐山市总工会' }] })
  await t.at('2020-12-20 12:00')
  await done(propose(t))
  for (const index of [60, 61])
    await done(
      desk(t).adjustAward({ contestId, kind: 'give', awardId: 'creative', to: workId(index), reason }),
    )
  await done(desk(t).adjustAward({ contestId, kind: 'give', awardId: 'organisation', to: 'u-1', reason }))
  await leaveTies(t)
  await t.at('2020-12-20 13:00')
  await done(desk(t).beginPublicity({ contestId, reason: '评委会议通过' }))
  await t.at('2020-12-22 12:00')
  await meanwhile(t)
  await disqualify(t, workId(2))
  await done(desk(t).recallWinner({ contestId, entryId: workId(5), reason: '作者来信退出' }))
  await t.at('2021-01-02 12:00')
  if (contest.objections?.vacancies === 'next') await leaveTies(t)
}

export const publishFinal = (t: TestCloud) => done(desk(t).publishFinal({ contestId, reason: '公示期满' }))

/** The export of voting and the record, until both are whole. */
export const writeWhole = async (t: TestCloud, id: string = contestId): Promise<void> => {
  const owner = t.as('owner-1')
  while (!(await done(owner.voting.exportLedger({ contestId: id }))).isDone);
  while (!(await done(owner.record.writeRecord({ contestId: id }))).isDone);
}

/** As somebody outside fetches it: the names of the files that lie in the folder then, and the key. */
export const fetchRecord = async (t: TestCloud, folder: string, id: string = contestId) => {
  const { record, publicKey } = await done(t.guest.record.openRecord({ contestId: id }))
  if (!record) throw new Error('no record')
  await mkdir(folder, { recursive: true })
  const files = [record.manifest, ...record.files]
  for (const { name, fileId } of files) {
    const { fileList } = await openAdministrator(t.cloud).getTempFileURL({ fileList: [fileId] })
    const text = await (await fetch(fileList[0]?.tempFileURL ?? '')).text()
    await writeFile(path.join(folder, name), text)
  }
  return { names: files.map(({ name }) => name), publicKey, version: record.version }
}
