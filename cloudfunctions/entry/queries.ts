import type { entry } from '#shared/contract/entry'
import { dayOf } from '#shared/lib/day'
import { ok, refuse } from '#shared/lib/result'
import { matchesSearch } from '#shared/rules/search'
import { seedOf, shuffled } from '#shared/rules/shuffle'
import { filesIn } from '#shared/rules/submission'
import { publicContestOf, publishedContests } from '../_data/contests'
import { catalogueOf, findEntries, findEntry } from '../_data/entries'
import { findStoredFiles } from '../_data/storedFiles'
import { findSubmission, findSubmissionsOf } from '../_data/submissions'
import type { Handler } from '../_runtime/serve'
import { ownForm } from './ownForm'
import { ownRowOf, ownViewOf, publicFaceOf, rightsOf } from './ownView'
import { ownWork } from './ownWork'

export const listEntries: Handler<typeof entry.listEntries> = async (input, { actor, now }) => {
  const { contestId, categoryId, search, order, offset, limit } = input
  const catalogue = await publicCatalogue(contestId)
  if (!catalogue) return refuse({ code: 'CONTEST_NOT_FOUND' })

  // Another order every day: whoever looks at the first page only, sees other works tomorrow.
  const orderDay = input.orderDay ?? dayOf(now)
  const seed = seedOf(`${contestId} ${actor.openid || input.seed} ${orderDay}`)
  const leftOut = new Set(input.except)
  const inOrder =
    order === 'random' ? shuffled(catalogue.cards, seed, ({ entryId }) => entryId) : catalogue.cards
  const matching = inOrder.filter(
    (card) =>
      (categoryId === undefined || card.categoryId === categoryId) &&
      !leftOut.has(card.entryId) &&
      matchesSearch(card, search ?? ''),
  )
  const end = offset + limit
  return ok({
    cards: matching.slice(offset, end),
    total: matching.length,
    orderDay,
    next: end < matching.length ? end : null,
  })
}

export const pickEntries: Handler<typeof entry.pickEntries> = async ({ contestId, entryIds }) => {
  const catalogue = await publicCatalogue(contestId)
  if (!catalogue) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const wanted = new Set(entryIds)
  return ok({ cards: catalogue.cards.filter(({ entryId }) => wanted.has(entryId)) })
}

export const openEntry: Handler<typeof entry.openEntry> = async ({ contestId, entryId }) => {
  if (!(await publicContestOf(contestId))) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const found = await findEntry(entryId)
  if (found?.contestId !== contestId) return refuse({ code: 'ENTRY_NOT_FOUND' })
  if (found.status === 'taken-down') return refuse({ code: 'ENTRY_TAKEN_DOWN' })
  return ok({ entry: found })
}

/** Three reads, however many works: contests are remembered. What was never sent and is taken back is no work any more. */
export const listMyEntries: Handler<typeof entry.listMyEntries> = async ({ contestId }, { actor, now }) => {
  const own = (await findSubmissionsOf(actor.openid, contestId)).filter(
    ({ state, submittedAt }) => state !== 'withdrawn' || submittedAt !== null,
  )
  const [contests, faces] = await Promise.all([
    publishedContests(),
    findEntries(own.map(({ entryId }) => entryId)),
  ])
  const entries = own.flatMap((work) => {
    const contest = contests.find((one) => one.contestId === work.contestId)
    if (!contest) return []
    const face = faces.find(({ entryId }) => entryId === work.entryId)
    return {
      ...ownRowOf(work),
      contestId: work.contestId,
      contestName: contest.name,
      savedAt: work.savedAt,
      version: work.version,
      isChanged: work.pending !== null,
      publicFace: publicFaceOf(face),
      // Whether its files were on their way at closing says the work itself.
      rights: rightsOf(work, contest, { isPublic: face !== undefined, begunAt: [], now }),
    }
  })
  return ok({ now, entries: entries.sort((one, other) => other.savedAt - one.savedAt) })
}

export const openMyEntry: Handler<typeof entry.openMyEntry> = async (
  { contestId, entryId },
  { actor, now },
) => {
  const contest = await publicContestOf(contestId)
  const mine = ownWork(await findSubmission(entryId), { contestId, openid: actor.openid })
  if (!contest) return refuse({ code: 'ENTRY_NOT_FOUND' })
  if (!mine.ok) return mine
  const work = mine.value
  const [face, files] = await Promise.all([
    findEntry(entryId),
    findStoredFiles(contestId, filesIn(ownForm(work).content)),
  ])
  return ok({ now, entry: ownViewOf(work, contest, face, files, now) })
}

const publicCatalogue = async (contestId: string) =>
  (await publicContestOf(contestId)) ? catalogueOf(contestId) : undefined
