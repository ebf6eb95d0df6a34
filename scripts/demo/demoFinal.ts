import { instantOf } from '#shared/lib/day'
import type { AwardList, Publicity } from '#shared/model/results'
import { resultRows } from '#shared/rules/awardList'
import { listedAwards, type Naming } from '#shared/rules/listedAwards'
import { rankPanel } from '#shared/rules/panelRanking'
import { scoringOf } from '#shared/rules/panelScoring'
import { listHash } from '#shared/rules/publicity'
import { type Documents, entryIdOf, type Season } from '../seed/seasonDocuments'
import type { signedJury } from './demoJury'

export const finalAt = instantOf('2019-10-21 10:00')

/** A list that went through its publicity without a change, as its last day left it. */
export const finalDocuments = (
  season: Season,
  { panel, books }: ReturnType<typeof signedJury>,
): Documents => {
  const { contest } = season
  const { contestId, awards, scoreMix, objections } = contest
  const names = new Map(
    season.works.map(({ no, title, authors, unit, category }) => [
      entryIdOf(contestId, no),
      { number: no, title, author: authors.map(({ name }) => name).join('、'), unit: unit ?? '', category },
    ]),
  )
  const scoring = scoringOf(panel.rule)
  const ranked = rankPanel(scoring, books, panel.entryIds, null).rows
  const works = ranked.map(({ entryId, value, readers }) => ({
    ...{ entryId, votes: 0, jury: value, jurors: readers },
  }))
  const list: AwardList = {
    contestId,
    rules: { awards, scoreMix, fullMarks: scoring.most, vacancies: objections?.vacancies ?? 'empty' },
    rows: resultRows(scoreMix, works, scoring.most),
    ...{ batch: null, decisions: [], proposedAt: instantOf('2019-10-10 18:00') },
  }
  const naming: Naming = { work: (entryId) => names.get(entryId), unit: () => undefined }
  const listed = listedAwards(list, true, naming)
  const hash = listHash({ contestId, formula: '', batch: null, awards: listed })
  const publicity: Publicity = {
    ...{ contestId, begunAt: instantOf('2019-10-10 18:30'), showsFigures: true, formula: '', batch: null },
    ...{ awards: listed, hash, beganWith: hash, changes: [] },
    final: { at: finalAt, hash },
  }
  return {
    awardLists: [{ _id: contestId, ...list }],
    publicities: [{ _id: contestId, ...publicity }],
  }
}
