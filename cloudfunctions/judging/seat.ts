import type { Panel, ScoreBook } from '#shared/model/judging'
import { type Scoring, scoringOf } from '#shared/rules/panelScoring'
import { judgingHours, judgingRight } from '#shared/rules/scoreBook'
import { type StageNotOpen, stageNotOpen } from '#shared/rules/stageFacts'
import { allows } from '#shared/rules/stages'
import { publicContestOf } from '../_data/contests'
import { panelOf } from '../_data/panels'
import { personIdOf } from '../_data/roles'
import { bookKeyOf, findBook } from '../_data/scoreBooks'
import type { Call } from '../_runtime/serve'

export interface PanelName {
  readonly contestId: string
  readonly panelId: string
}

/** The id of the caller's own book: nothing in a request can name another's. */
export const myBookKey = ({ contestId, panelId }: PanelName, { actor }: Pick<Call, 'actor'>): string =>
  bookKeyOf({ contestId, panelId, personId: personIdOf(contestId, actor.openid) })

export interface Frame {
  readonly panel: Panel
  readonly scoring: Scoring
  readonly hours: ReturnType<typeof judgingHours>
  /** Set while nothing is judged. */
  readonly notOpen: StageNotOpen | undefined
  readonly categoryName: (categoryId: string) => string
}

/** What does not change from work to work; a warm instance has it already. */
export const frameOf = async (name: PanelName, { now }: Pick<Call, 'now'>): Promise<Frame | undefined> => {
  const [panel, contest] = await Promise.all([
    panelOf(name.contestId, name.panelId),
    publicContestOf(name.contestId),
  ])
  if (!panel || !contest) return undefined
  const { purpose } = panel.rule
  const right = judgingRight[purpose]
  const names = new Map(contest.categories.map((one) => [one.categoryId, one.name]))
  return {
    panel,
    scoring: scoringOf(panel.rule),
    hours: judgingHours(contest.stages, purpose, now),
    notOpen: allows(contest.stages, right, now) ? undefined : stageNotOpen(contest.stages, right, now),
    categoryName: (categoryId) => names.get(categoryId) ?? '',
  }
}

/** The caller's place in a panel; nothing for who is not in it, or left. */
export const seatOf = async (
  name: PanelName,
  call: Call,
): Promise<(Frame & { book: ScoreBook }) | undefined> => {
  const [frame, book] = await Promise.all([frameOf(name, call), findBook(myBookKey(name, call))])
  return frame && book && !book.left ? { ...frame, book } : undefined
}
