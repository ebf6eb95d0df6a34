import type { judging } from '#shared/contract/judging'
import { ok, refuse } from '#shared/lib/result'
import type { Contest } from '#shared/model/contest'
import type { Shortlist } from '#shared/model/judging'
import { worksMissing } from '#shared/rules/missingCopies'
import { numbersFor } from '#shared/rules/shortlist'
import { addAuditRecord } from '../_data/auditRecords'
import { findContest } from '../_data/contests'
import { findNumbered } from '../_data/entries'
import { type FoundWork, findWorks } from '../_data/judgedWorks'
import { findShortlist } from '../_data/shortlists'
import { findFilms } from '../_data/storedFiles'
import { transact } from '../_data/transaction'
import type { Call, Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import { goOn } from './goOn'

/**
 * The numbers and the record in one transaction; then steps that can each be done again. Whatever a crash left, the
 * next call goes on with, or the timer.
 */
export const publishShortlist: Handler<typeof judging.publishShortlist> = async ({ contestId }, call) => {
  const [contest, standing] = await Promise.all([findContest(contestId), findShortlist(contestId)])
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  if (contest.status !== 'published') return refuse({ code: 'CONTEST_NOT_PUBLISHED' })
  if (standing?.publishedAt && standing.finishedAt !== null)
    return ok(answerOf(standing, standing.finishedAt))
  const hasPanel = contest.panels.some(({ purpose }) => purpose === 'shortlist')
  if (!standing && hasPanel) return refuse({ code: 'NOT_DECIDED' })

  const approved = await findWorks(contestId, 'shortlist')
  const chosen = new Set(standing?.chosen ?? approved.map(({ entryId }) => entryId))
  const works = approved.filter(({ entryId }) => chosen.has(entryId))
  if (works.length === 0) return refuse({ code: 'NOTHING_TO_JUDGE' })
  const { films, missing } = await findFilms(contestId, works)
  if (missing.length > 0) return refuse({ code: 'COPIES_MISSING', ...worksMissing(missing) })

  const numbered = await findNumbered(contestId)
  const begun = await begin(contest, { standing, works, numbered }, call)
  return ok(answerOf(begun, await goOn(begun, { works, films, numbered }, call.now)))
}

const answerOf = ({ chosen, publishedAt }: Shortlist, finishedAt: number) => ({
  works: chosen.length,
  publishedAt: publishedAt ?? finishedAt,
  finishedAt,
})

interface Beginning {
  readonly standing: Shortlist | undefined
  readonly works: readonly FoundWork[]
  readonly numbered: Awaited<ReturnType<typeof findNumbered>>
}

/** Gives numbers and puts the act on record, once. */
const begin = (
  contest: Contest,
  { standing, works, numbered }: Beginning,
  call: Call,
): Promise<Shortlist> => {
  const { contestId, categories } = contest
  const given = Object.fromEntries(numbered.map(({ entryId, number }) => [entryId, number]))
  return transact(async (transaction) => {
    const before = (await transaction.find<Shortlist>('shortlists', contestId)) ?? standing
    if (before && before.publishedAt !== null) return before
    const chosen = before?.chosen ?? works.map(({ entryId }) => entryId)
    const begun: Shortlist = {
      ...{ contestId, panelId: before?.panelId ?? null, chosen, reserves: before?.reserves ?? [] },
      decidedAt: before?.decidedAt ?? call.now,
      numbers: numbersFor(works, categories, given),
      ...{ publishedAt: call.now, finishedAt: null },
    }
    await transaction.put('shortlists', contestId, begun)
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId),
      action: 'publishShortlist',
      target: 'shortlist',
      before: null,
      after: { works: works.length, numbers: begun.numbers },
      words: contest.name,
    })
    return begun
  })
}
