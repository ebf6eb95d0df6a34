import type { Catalogue, Entry } from '#shared/model/entry'
import type { Ranking } from '#shared/model/ranking'
import type { Submission } from '#shared/model/submission'
import type { BallotPaper, Tally } from '#shared/model/vote'
import type { TestCloud } from '../../tests/cloud'
import { trailOf } from '../../tests/desk'
import {
  assign,
  copyIdOf,
  inPanel,
  judgeAll,
  juror,
  openJudging,
  secrets,
  tick,
  workId,
  worksOf,
} from '../../tests/judging'
import { newKey } from '../../tests/season'

const contestId = 'hebei-2020'
let t: TestCloud
afterEach(() => t.close())

const staff = () => t.as('organizer-1').judging
const decide = (works: readonly number[], reason?: string) =>
  staff().decideShortlist({ ...inPanel, entryIds: works.map(workId), ...(reason && { reason }) })
const publish = () => staff().publishShortlist({ contestId })
const refused = (code: string, more = {}) => ({ ok: false, error: { code, ...more } })

/** Six works of which four go on: 0 and 1 by everybody’s wish, 2, 3 and 4 tie, nobody wants 5. */
const openJudged = async (selects = 4) => {
  t = await openJudging({ works: 6, jurors: 3, panel: { selects } })
  await assign(t, 3)
  await judgeAll(t, 3, (work, index) => work < 2 || (work < 5 && index === work - 2))
}

test('ranking, cut line, ties and balance', async () => {
  await openJudged()
  const reply = await staff().panelRanking(inPanel)
  expect(reply).toMatchObject({
    value: {
      total: 6,
      unsigned: 0,
      short: 0,
      line: { value: 3_333, above: [workId(0), workId(1)], tied: [2, 3, 4].map(workId), placesLeft: 2 },
    },
  })
  if (!reply.ok) throw new Error()
  expect(reply.value.rows.map(({ rank, value, readers }) => [rank, value, readers])).toEqual([
    [1, 10_000, 3],
    [1, 10_000, 3],
    [3, 3_333, 3],
    [3, 3_333, 3],
    [3, 3_333, 3],
    [6, 0, 3],
  ])
  expect(JSON.stringify(reply)).not.toContain(secrets.phone)
  const observer = await t.as('observer-1').judging.panelRanking(inPanel)
  expect(JSON.stringify(observer)).not.toContain('作者1号')
})

test('staff decide up to the number, and say why where the ranking does not', async () => {
  await openJudged()
  expect(await decide([0, 1, 2, 3, 4], '都很好')).toEqual(refused('TOO_MANY_CHOSEN', { atMost: 4 }))
  expect(await decide([0, 1, 2, 3])).toEqual(refused('REASON_NEEDED'))
  expect(await decide([0, 1, 2, 99], '一')).toMatchObject(refused('WORKS_NOT_ELIGIBLE'))
  expect(await decide([0, 1, 2, 3], '并列三件取两件，照顾组别')).toMatchObject({
    value: { chosen: 4, reserves: 2 },
  })
  // Until it is published it may be decided again.
  expect(await decide([0, 1, 2, 4], '改取第 4 号')).toMatchObject({ value: { chosen: 4 } })
  const trail = await trailOf(t, contestId)
  expect(trail.at(-1)).toMatchObject({
    action: 'decideShortlist',
    before: { chosen: [0, 1, 2, 3].map(workId) },
    after: { chosen: [0, 1, 2, 4].map(workId), reserves: [3, 5].map(workId), byRank: false },
    reason: '改取第 4 号',
  })
})

test('where the line is clear no reason is asked for', async () => {
  await openJudged(2)
  expect(await decide([0, 1])).toMatchObject({ value: { chosen: 2 } })
  expect(await assign(t, 3, '再来一遍')).toMatchObject(refused('SHORTLIST_DECIDED'))
})

test('not before everybody has signed', async () => {
  t = await openJudging({ works: 3, jurors: 3, panel: { selects: 1 } })
  await assign(t, 3)
  expect(await decide([0], '先定一件')).toEqual(refused('PANEL_NOT_FINISHED', { unsigned: 3 }))
  expect(await publish()).toEqual(refused('NOT_DECIDED'))
})

const publicState = async () => ({
  entries: await t.all<Entry>('entries'),
  catalogue: (await t.all<Catalogue>('catalogues'))[0],
  paper: (await t.all<BallotPaper>('papers'))[0],
  tally: (await t.all<Tally>('tallies'))[0],
  ranking: (await t.all<Ranking>('rankings'))[0],
  kinds: Object.fromEntries(
    (await t.all<Submission>('submissions')).map(({ entryId, events }) => [
      entryId,
      events.map(({ kind }) => kind),
    ]),
  ),
})

test('publishing: numbers, public works, lists, authors, and the voting list at the stage’s time', async () => {
  await openJudged(2)
  await decide([0, 1])
  expect(await t.guest.entry.listEntries({ contestId })).toMatchObject({ value: { total: 0 } })
  const answer = await publish()
  expect(answer).toMatchObject({ value: { works: 2 } })
  const { entries, catalogue, paper, tally, ranking, kinds } = await publicState()
  expect(
    entries.map(({ entryId, number, items, seconds, orientation }) => [
      entryId,
      number,
      items.map(({ video }) => video),
      seconds,
      orientation,
    ]),
  ).toEqual([
    [workId(0), '001', [copyIdOf(0)], 61, 'portrait'],
    [workId(1), '002', [copyIdOf(1)], 61, 'portrait'],
  ])
  expect(catalogue?.cards.map(({ number }) => number)).toEqual(['001', '002'])
  expect(Object.keys(paper?.works ?? {})).toEqual([workId(0), workId(1)])
  expect(tally?.votes).toEqual({ [workId(0)]: 0, [workId(1)]: 0 })
  expect(ranking?.rows).toHaveLength(2)
  expect(kinds).toEqual({
    [workId(0)]: ['approved', 'shortlisted'],
    [workId(1)]: ['approved', 'shortlisted'],
    ...Object.fromEntries([2, 3, 4, 5].map((index) => [workId(index), ['approved', 'notShortlisted']])),
  })
  expect(await publish()).toEqual(answer)
  expect(await decide([0, 2], '换')).toMatchObject(refused('SHORTLIST_PUBLISHED'))
  expect((await trailOf(t, contestId)).filter(({ action }) => action === 'publishShortlist')).toHaveLength(1)
  expect(JSON.stringify(await t.guest.entry.openEntry({ contestId, entryId: workId(0) }))).not.toContain(
    secrets.phone,
  )

  const vote = () =>
    t.as('voter-1').voting.castVotes({ contestId, lines: [{ entryId: workId(1), votes: 1 }], key: newKey() })
  expect(await vote()).toMatchObject(refused('VOTING_NOT_OPEN'))
  await t.at('2020-11-26 00:00')
  await new Promise((resolve) => setTimeout(resolve, 10_100)) // the paper's age in an instance
  expect(await vote()).toMatchObject({ ok: true })
}, 40_000)

test('not while a work cannot be played', async () => {
  await openJudged(2)
  await decide([0, 1])
  const files = t.database.collection('storedFiles').where({ usedBy: workId(1) })
  await files.update({ 'copy.state': 'failed' })
  expect(await publish()).toMatchObject(refused('COPIES_MISSING', { works: 1 }))
  expect((await publicState()).entries).toEqual([])
  await files.update({ 'copy.state': 'ready' })
  expect(await publish()).toMatchObject({ ok: true })
})

test('what a crash left at any write is finished by the next call', async () => {
  await openJudged(2)
  await decide([0, 1])
  const answer = await publish()
  const whole = await publicState()
  const lists = t.database.collection('shortlists').where({ _id: contestId })
  const unfinish = () => lists.update({ finishedAt: null })

  await unfinish()
  await t.database
    .collection('entries')
    .where({ _id: workId(1) })
    .remove()
  expect(await publish()).toEqual(answer)
  expect((await publicState()).entries).toEqual(whole.entries)

  await unfinish()
  await t.database.collection('catalogues').where({ _id: contestId }).remove()
  await t.database
    .collection('submissions')
    .where({ _id: workId(3) })
    .update({ events: [] })
  expect(await publish()).toEqual(answer)
  const { catalogue, kinds, paper } = await publicState()
  expect(catalogue?.cards).toEqual(whole.catalogue?.cards)
  expect(paper).toEqual(whole.paper)
  expect(kinds).toEqual({ ...whole.kinds, [workId(3)]: ['notShortlisted'] })
})

test('a publishing that broke off goes on by itself, once whoever began it is given time', async () => {
  await openJudged(2)
  await decide([0, 1])
  await publish()
  const whole = await publicState()
  await t.database.collection('shortlists').doc(contestId).update({ finishedAt: null })
  await t.database
    .collection('entries')
    .where({ _id: workId(1) })
    .remove()
  await t.database.collection('catalogues').where({ _id: contestId }).remove()
  const timer = () => t.timer('judging', 'finishPublishing')
  expect(await timer()).toMatchObject({ result: { ok: true, value: { finished: 0 } } })
  await t.at('2020-11-20 12:05')
  expect(await timer()).toMatchObject({ result: { ok: true, value: { finished: 1 } } })
  expect(await timer()).toMatchObject({ result: { ok: true, value: { finished: 0 } } })
  const { entries, catalogue, kinds } = await publicState()
  expect(entries).toEqual(whole.entries)
  expect(catalogue?.cards).toEqual(whole.catalogue?.cards)
  expect(kinds).toEqual(whole.kinds)
})

test('two who publish at once publish once', async () => {
  await openJudged(2)
  await decide([0, 1])
  const both = await Promise.all([publish(), t.as('owner-1').judging.publishShortlist({ contestId })])
  expect(both.every((reply) => reply.ok)).toBe(true)
  const { entries, kinds } = await publicState()
  expect(entries).toHaveLength(2)
  expect(kinds[workId(0)]).toEqual(['approved', 'shortlisted'])
  expect((await trailOf(t, contestId)).filter(({ action }) => action === 'publishShortlist')).toHaveLength(1)
})

test('a contest without a shortlist’s panel publishes all that is approved', async () => {
  t = await openJudging({ works: 5, contest: { panels: [] } })
  await t.database
    .collection('submissions')
    .where({ _id: workId(4) })
    .update({ state: 'rejected' })
  expect(await publish()).toMatchObject({ value: { works: 4 } })
  expect((await publicState()).kinds[workId(4)]).toEqual(['approved'])
})

test('progress tells who judged how many, and masks names for who only watches', async () => {
  t = await openJudging({ works: 4, jurors: 4 })
  await assign(t, 3)
  await tick(t, 0, (await worksOf(t, 0))[0] ?? '', true)
  const mine = await staff().panelProgress(inPanel)
  expect(mine).toMatchObject({
    value: {
      works: 4,
      short: 0,
      unassigned: 0,
      others: [{ name: '陈砚秋' }, { name: '魏长风' }, { name: '评委3' }],
      mayWrite: true,
    },
  })
  if (!mine.ok) throw new Error()
  expect(mine.value.members.map(({ name, assigned, done }) => [name, assigned, done]).sort()).toEqual([
    ['评委0', 4, 1],
    ['评委1', 4, 0],
    ['评委2', 4, 0],
  ])
  const watched = await t.as('observer-1').judging.panelProgress(inPanel)
  expect(JSON.stringify(watched)).not.toContain('评委1')
  expect(watched).toMatchObject({ value: { mayWrite: false } })
  expect(await juror(t, 0).panelProgress(inPanel)).toMatchObject(refused('FORBIDDEN'))
})
