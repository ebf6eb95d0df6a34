import { personIdOf } from '../../../cloudfunctions/_data/roles'
import { inParallel } from '../inParallel'
import { roll } from '../reviewing'
import { done, jurorOf, nextKey, type Season, several } from './plan'

const CALLERS = 6
const HALF = 50

/** Every juror looks at every work of theirs, says what they think, and signs. */
export const judgePanel = async (season: Season, panelId: 'shortlist' | 'jury'): Promise<number> => {
  const { t, contestId, jurors, timed } = season
  const inPanel = { contestId, panelId } as const
  await timed('assignPanel', () =>
    done(
      t.as('organizer-1').judging.assignPanel({
        ...inPanel,
        jurors: several(jurors, (index) => ({ personId: personIdOf(contestId, jurorOf(index)), unit: '' })),
      }),
    ),
  )
  let sheets = 0
  await inParallel(CALLERS, jurors, async (index) => {
    const { judging } = t.asOpenid(jurorOf(index))
    for (const entryId of await worksOf(season, panelId, index)) {
      const marks = panelId === 'jury' ? scoresOf(entryId, index) : ticksOf(entryId, index)
      const save = { ...inPanel, entryId, ...marks, comment: '', baseVersion: 0, key: nextKey() }
      await timed('saveScores', () => done(judging.saveScores(save)))
      sheets += 1
    }
    await timed('signOff', () => done(judging.signOff(inPanel)))
  })
  return sheets
}

/** Of all pages. */
const worksOf = async ({ t, contestId }: Season, panelId: string, index: number): Promise<string[]> => {
  const { judging } = t.asOpenid(jurorOf(index))
  const entryIds: string[] = []
  for (let offset: number | null = 0; offset !== null; ) {
    const page: { works: { entryId: string }[]; next: number | null } = await done(
      judging.listMyAssignments({ contestId, panelId, offset }),
    )
    entryIds.push(...page.works.map(({ entryId }) => entryId))
    offset = page.next
  }
  return entryIds
}

const ticksOf = (entryId: string, index: number) => ({
  scores: {},
  tick: roll(entryId) + roll(`${entryId} ${index}`) > 110,
})

/** In half points around what the work is worth. */
const scoresOf = (entryId: string, index: number) => {
  const worth = 600 + 3 * roll(`${entryId} worth`)
  const pointsIn = (criterion: string) => {
    const points = worth + 2 * (roll(`${entryId} ${criterion} ${index}`) - 50)
    return Math.min(1_000, Math.max(0, Math.round(points / HALF) * HALF))
  }
  return { scores: { theme: pointsIn('theme'), content: pointsIn('content') }, tick: null }
}
