import type { Contest } from '#shared/model/contest'
import type { Panel, ScoreBook, Scoresheet } from '#shared/model/judging'
import { personIdOf } from '../../cloudfunctions/_data/roles'
import { personOf } from '../../tests/fixtures/people'
import { below, seededRandom } from '../../tests/fixtures/random'
import type { Documents } from '../seed/seasonDocuments'

const HALF_A_POINT = 50
const FULL_MARKS = 1_000

const jurors = [
  ...['juror-1', 'juror-2'].map(personOf),
  ...['沈若兰', '高鹏举', '岳明'].map((name, index) => ({ openid: `oDEMO_juror_${index}`, name })),
]

const inSteps = (score: number) =>
  Math.max(0, Math.min(FULL_MARKS, Math.round(score / HALF_A_POINT) * HALF_A_POINT))

interface Judged {
  readonly entryIds: readonly string[]
  /** What a work is worth, in hundredths; jurors differ by half a point from it. */
  readonly meritOf: (entryId: string) => number
  /** Works of one taste and merit get the same scores from everybody: a tie. */
  readonly tasteOf: (entryId: string) => number
  readonly signedAt: number
}

/** A jury that has read everything and signed. */
export const signedJury = ({ contestId, panels }: Contest, judged: Judged) => {
  const { entryIds, meritOf, tasteOf, signedAt } = judged
  const rule = panels.find(({ purpose }) => purpose === 'jury')
  if (!rule) throw new Error(`${contestId} has no jury`)
  const { panelId } = rule
  const panel: Panel = { contestId, panelId, rule, seed: 7, assignedAt: signedAt, entryIds }
  const sheetOf = (entryId: string, juror: number): Scoresheet => {
    const merit = meritOf(entryId)
    const random = seededRandom(tasteOf(entryId) * 10 + juror)
    const scores = rule.criteria.map(({ criterionId }) => [
      criterionId,
      inSteps(merit + HALF_A_POINT * (below(random, 3) - 1)),
    ])
    return {
      ...{ scores: Object.fromEntries(scores), tick: null, comment: '', version: 1 },
      ...{ savedAt: signedAt, key: `demo-jury-${juror}` },
    }
  }
  const books = jurors.map(({ openid, name }, juror): ScoreBook => {
    const personId = personIdOf(contestId, openid)
    const sheets = Object.fromEntries(entryIds.map((entryId) => [entryId, sheetOf(entryId, juror)]))
    return {
      ...{ contestId, panelId, juror: openid, personId, name, unit: '', entryIds, sheets },
      ...{ recusals: {}, signedAt, left: null },
    }
  })
  return { panel, books }
}

export const juryDocuments = ({ panel, books }: ReturnType<typeof signedJury>): Documents => {
  const _id = `${panel.contestId}:${panel.panelId}`
  return {
    panels: [{ _id, ...panel }],
    scoreBooks: books.map((book) => ({ _id: `${_id}:${book.personId}`, ...book })),
  }
}
