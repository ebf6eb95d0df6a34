import type { AwardRules, FinalRow } from '#shared/model/results'
import { resultRows } from './awardList'
import { rankPanel } from './panelRanking'
import { scoringOf } from './panelScoring'
import type { CountedVotes, RecordedAwards } from './recountRecord'

const FULL_MARKS = 1_000

/** The votes up to the list's batch and what the jury gave, mixed by the formula. */
export const recountedTable = (
  { table, panels: [panel], scores }: RecordedAwards,
  rules: AwardRules,
  counted: CountedVotes | null,
): FinalRow[] => {
  const entryIds = table.map(({ entryId }) => entryId)
  const scoring = panel && scoringOf(panel.rule)
  const books = (panel?.jurors ?? []).map(({ juror, ...rest }) => ({
    ...{ ...rest, recusals: {}, left: null },
    sheets: Object.fromEntries(
      scores.flatMap(({ entryId, given }) =>
        given
          .filter((one) => one.juror === juror)
          .map(({ scores: marks, tick }) => {
            const unsaid = { comment: '', version: 1, savedAt: 0, key: '' }
            return [entryId, { scores: marks, tick, ...unsaid }] as const
          }),
      ),
    ),
  }))
  const ranked = scoring ? rankPanel(scoring, books, entryIds, null).rows : []
  const values = new Map(ranked.map((row) => [row.entryId, row]))
  const works = entryIds.map((entryId) => {
    const value = values.get(entryId)
    const votes = Math.max(0, counted?.votes[entryId] ?? 0)
    return { entryId, votes, jury: value?.value ?? null, jurors: value?.readers ?? 0 }
  })
  return resultRows(rules.scoreMix, works, scoring?.most ?? FULL_MARKS)
}
