import type { Entry } from '#shared/model/entry'
import type { Shortlist } from '#shared/model/judging'
import type { Submission } from '#shared/model/submission'
import type { TestCloud } from '../../tests/cloud'
import { assign, inPanel, juror, newScoreKey, openJudging, worksOf } from '../../tests/judging'
import { inParallel } from './inParallel'
import { decideAndPublish, reviewAll, roll, stopwatch, type Timed } from './reviewing'

export interface ReviewSeason {
  readonly works: number
  readonly jurors: number
  readonly selects: number
  readonly tell: (line: string) => void
}

const contestId = inPanel.contestId
const reviewers = ['reviewer-1', 'reviewer-2', 'organizer-1']

/** One juror looks at every work of theirs, ticks, and signs. */
const judgeAll = async (t: TestCloud, index: number, timed: Timed): Promise<number> => {
  const entryIds = await worksOf(t, index)
  for (const entryId of entryIds) {
    await timed('openWork', () => juror(t, index).openAssignment({ ...inPanel, entryId }))
    const tick = roll(entryId) + roll(`${entryId} ${index}`) > 110
    const marks = { scores: {}, tick, comment: '', baseVersion: 0, key: newScoreKey() }
    const saved = await timed('save', () => juror(t, index).saveScores({ ...inPanel, entryId, ...marks }))
    if (!saved.ok) throw new Error(saved.error.code)
  }
  const signed = await juror(t, index).signOff(inPanel)
  if (!signed.ok) throw new Error(signed.error.code)
  return entryIds.length
}

/** Works from the queue of review to the public list, by a team that works at once; and what does not agree. */
export const simulateReview = async ({ works, jurors, selects, tell }: ReviewSeason) => {
  const { times, timed } = stopwatch()
  const submission = { state: 'submitted', events: [], marks: [], phoneHash: '', sealed: '' } as const
  const t = await openJudging({ works, jurors, panel: { selects }, submission })
  const phases: Record<string, number> = {}
  const phase = async <Value>(name: string, work: () => Promise<Value>): Promise<Value> => {
    const begun = performance.now()
    const value = await work()
    phases[name] = (performance.now() - begun) / 1_000
    tell(`${name} ${phases[name]?.toFixed(1)} 秒`)
    return value
  }
  try {
    const decided = await phase('review', () =>
      Promise.all(reviewers.map((personaId) => reviewAll(t, contestId, personaId, timed))),
    )
    const given = await phase('assign', () => timed('assign', () => assign(t, jurors)))
    if (!given.ok) throw new Error(given.error.code)
    const readings: number[] = []
    await phase('judge', () =>
      inParallel(6, jurors, async (index) => {
        readings.push(await judgeAll(t, index, timed))
      }),
    )
    const end = await phase('publish', () => decideAndPublish(t, contestId, selects, timed))
    return {
      ...{ times, phases, tied: end.tied, readings },
      decided: decided.map(({ length }) => length),
      faults: await faultsIn(t, { decided: decided.flat(), works, chosen: end.chosen.length, selects }),
    }
  } finally {
    await t.close()
  }
}

interface Expected {
  readonly decided: readonly string[]
  readonly works: number
  readonly chosen: number
  readonly selects: number
}

const faultsIn = async (t: TestCloud, { decided, works, chosen, selects }: Expected): Promise<string[]> => {
  const submissions = await t.all<Submission>('submissions')
  const entries = await t.all<Entry>('entries')
  const [shortlist] = await t.all<Shortlist>('shortlists')
  const kinds = (kind: string) =>
    submissions.filter(({ events }) => events.some((one) => one.kind === kind)).length
  const approved = submissions.filter(({ state }) => state === 'approved').length
  const agreements: readonly [string, boolean][] = [
    ['每件审核一次，不多不少', decided.length === works && new Set(decided).size === works],
    ['没有等着的作品', submissions.every(({ state }) => state === 'approved' || state === 'rejected')],
    ['选满名额', chosen === selects && shortlist?.chosen.length === selects],
    ['公开的作品就是入围的', entries.length === selects],
    ['编号不重复', new Set(entries.map(({ number }) => number)).size === selects],
    ['入围的都收到通知', kinds('shortlisted') === selects],
    ['没入围的都收到通知', kinds('notShortlisted') === approved - selects],
  ]
  return agreements.filter(([, holds]) => !holds).map(([name]) => name)
}
