import { instantOf } from '#shared/lib/day'
import type { Contest } from '#shared/model/contest'
import type { Panel, ScoreBook } from '#shared/model/judging'
import type { TestCloud } from './cloud'
import { hebeiContest } from './fixtures/contests'
import { hebeiWorks } from './fixtures/hebei2020'
import { openHebei } from './season'

// 河北 2020 when voting is over and five jurors have scored all 150 works.

export const contestId = hebeiContest.contestId
export const workId = (index: number) => `${contestId}-${hebeiWorks[index]?.no}`
/** What no public reply may hold. */
export const secret = 'oTEST_juror'
const JURORS = 5
const WORKS = 150

interface Marks {
  readonly votes?: (index: number) => number
  /** What every juror gives, in hundredths. */
  readonly jury?: (index: number) => number
  readonly signed?: boolean
}

interface Settings extends Marks {
  readonly at?: string
  readonly contest?: Partial<Contest>
}

const works = Array.from({ length: WORKS }, (_, index) => index)

/** Publicity from 2020-12-21 to the end of the year, for which the notice has only words. */
export const fixedStages = hebeiContest.stages.map((stage) => {
  const { wording, ...fixed } = stage
  return stage.rights.includes('publicise') || stage.rights.includes('judge') ? fixed : stage
})

export const resultsContest = (contest: Partial<Contest> = {}): Contest => ({
  ...{ ...hebeiContest, stages: fixedStages, ...contest },
})

export const openResults = async ({
  at = '2020-12-20 12:00',
  contest,
  ...marks
}: Settings = {}): Promise<TestCloud> => {
  const t = await openHebei({ at, season: { contest: resultsContest(contest) } })
  await markWorks(t, marks)
  return t
}

/** The count is over, and every juror has judged every work. */
export const markWorks = async (
  t: TestCloud,
  { votes = (index) => 1_500 - 10 * index, jury = (index) => 1_000 - 5 * index, signed = true }: Marks = {},
): Promise<void> => {
  await t.write(juryDocuments(jury, signed))
  const counted = Object.fromEntries(works.map((work) => [workId(work), votes(work)]))
  await t.database
    .collection('tallies')
    .doc(contestId)
    .update({ votes: counted, lastBatch: 3, lastHash: 'f'.repeat(64) })
}

export const propose = (t: TestCloud) => t.as('organizer-1').results.proposeAwards({ contestId })

export const publicityOpens = instantOf('2020-12-21 00:00')

/** Five jurors who gave each work the same in both criteria. */
export const juryDocuments = (jury: (index: number) => number, signed = true) => {
  const rule = hebeiContest.panels.find(({ purpose }) => purpose === 'jury')
  if (!rule) throw new Error('no jury')
  const panel: Panel = {
    ...{ contestId, panelId: rule.panelId, rule, seed: 1, assignedAt: 0, entryIds: works.map(workId) },
  }
  const bookOf = (index: number): ScoreBook => ({
    ...{
      contestId,
      panelId: rule.panelId,
      juror: `${secret}_${index}`,
      personId: `p${index}`,
      name: `评委${index}`,
    },
    ...{ unit: '', entryIds: works.map(workId), recusals: {}, left: null },
    signedAt: signed ? 1 : null,
    sheets: Object.fromEntries(
      works.map((work) => {
        const scores = { theme: jury(work), content: jury(work) }
        return [workId(work), { scores, tick: null, comment: '', version: 1, savedAt: 0, key: 'k' }]
      }),
    ),
  })
  return {
    panels: [{ _id: `${contestId}:${rule.panelId}`, ...panel }],
    scoreBooks: Array.from({ length: JURORS }, (_, index) => ({
      _id: `${contestId}:${rule.panelId}:p${index}`,
      ...bookOf(index),
    })),
  }
}
