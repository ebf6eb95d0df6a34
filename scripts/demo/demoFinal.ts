import { instantOf } from '#shared/lib/day'
import type { Catalogue } from '#shared/model/entry'
import type { AwardList, Publicity } from '#shared/model/results'
import { resultRows } from '#shared/rules/awardList'
import { listedAwards, type Naming } from '#shared/rules/listedAwards'
import { rankPanel } from '#shared/rules/panelRanking'
import { scoringOf } from '#shared/rules/panelScoring'
import { listHash } from '#shared/rules/publicity'
import { type Documents, type Season, seasonDocuments } from '../seed/seasonDocuments'
import type { signedJury } from './demoJury'

export const finalAt = instantOf('2019-10-21 10:00')

/** A list that went through its publicity without a change, as its last day left it. */
export const finalDocuments = (
  season: Season,
  { panel, books }: ReturnType<typeof signedJury>,
): Documents => {
  const { contest } = season
  const { contestId, awards, scoreMix, objections } = contest
  // As the lists name them: two authors, and whether there are more.
  const written = seasonDocuments(season, (mediaPath) => mediaPath, '')
  const cards = (written.catalogues?.[0] as Catalogue | undefined)?.cards ?? []
  const categoryNames = new Map(contest.categories.map(({ categoryId, name }) => [categoryId, name]))
  const names = new Map(
    cards.map(({ entryId, number, title, author, unit, categoryId }) => [
      entryId,
      { number, title, author, unit: unit ?? '', category: categoryNames.get(categoryId) ?? '' },
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
