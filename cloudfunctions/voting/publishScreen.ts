import { voting } from '#shared/contract/voting'
import { publicContestOf } from '../_data/contests'
import { catalogueOf } from '../_data/entries'
import { writePublicFile } from '../_data/publicFiles'
import { findRanking } from '../_data/rankings'
import type { Call } from '../_runtime/serve'
import { screenView } from './screenView'

/** Where a big screen outside WeChat finds the count of a contest: a file that anybody may read. */
const screenFile = (contestId: string) => `screens/${contestId}.json`

/** Switched on where a screen is hosted: two calls of the storage for each time the count is written. */
const isPublished = () => process.env.SCREEN_FILES === 'on'

const changed = new Set<string>()

/** Remembers that a contest's count was written for the public; the file follows when the run of settling ends. */
export const screenWaits = (contestId: string): void => {
  if (isPublished()) changed.add(contestId)
}

export const publishScreens = async (call: Pick<Call, 'log'>): Promise<void> => {
  for (const contestId of [...changed]) await screenChanged(contestId, call)
}

/** A file that could not be written holds up nothing: the next count writes it again. */
export const screenChanged = async (contestId: string, { log }: Pick<Call, 'log'>): Promise<void> => {
  if (!isPublished()) return
  changed.delete(contestId)
  try {
    const contest = await publicContestOf(contestId)
    if (!contest) return
    const [snapshot, catalogue] = await Promise.all([findRanking(contestId), catalogueOf(contestId)])
    const screen = screenView(contest, snapshot, catalogue?.cards ?? [], Date.now())
    // Parsed like an answer: what the contract does not name never leaves.
    await writePublicFile(screenFile(contestId), JSON.stringify(voting.openScreen.output.parse(screen)))
  } catch (thrown) {
    changed.add(contestId)
    log.error('screen not published', {
      contestId,
      stack: thrown instanceof Error ? thrown.stack : String(thrown),
    })
  }
}
