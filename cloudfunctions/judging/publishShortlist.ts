import type { judging } from '#shared/contract/judging'
import { ok, refuse } from '#shared/lib/result'
import type { Contest } from '#shared/model/contest'
import type { Shortlist } from '#shared/model/judging'
import { messageOf } from '#shared/rules/messages'
import { worksMissing } from '#shared/rules/missingCopies'
import { numbersFor } from '#shared/rules/shortlist'
import { addAuditRecord } from '../_data/auditRecords'
import { findContest } from '../_data/contests'
import { addEntries, findNumbered } from '../_data/entries'
import { type FoundWork, findWorks, tellAuthors } from '../_data/judgedWorks'
import { addMessages } from '../_data/messages'
import { findShortlist } from '../_data/shortlists'
import { findFilms } from '../_data/storedFiles'
import { transact } from '../_data/transaction'
import type { Call, Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import { entriesOf } from './entriesOf'
import { listWorks } from './listWorks'

/**
 * Steps that can each be done again: the numbers and the record in one transaction, the public works, the lists that
 * name them, the authors' timelines, the end. Whatever a crash left, the next call goes on with.
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
  const entries = entriesOf(contestId, works, films).map((entry) => ({
    ...entry,
    number: begun.numbers[entry.entryId] ?? '',
  }))
  await addEntries(entries)
  // What staff took down since an earlier beginning stays down.
  const down = new Set(numbered.flatMap(({ entryId, status }) => (status === 'taken-down' ? entryId : [])))
  const listed = entries.filter(({ entryId }) => !down.has(entryId))
  await listWorks(contestId, listed, call.now)
  const at = begun.publishedAt ?? call.now
  const entryIds = entries.map(({ entryId }) => entryId)
  await tellAuthors(contestId, { entryIds, others: false }, { at, kind: 'shortlisted', reasons: [] })
  await tellAuthors(contestId, { entryIds, others: true }, { at, kind: 'notShortlisted', reasons: [] })
  await addMessages(
    works.flatMap((work) => messageOf({ ...work, contestId }, { kind: 'shortlisted', at }) ?? []),
  )
  return ok(answerOf(begun, await finish(contestId, call.now)))
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

const finish = (contestId: string, now: number): Promise<number> =>
  transact(async (transaction) => {
    const begun = await transaction.find<Shortlist>('shortlists', contestId)
    if (!begun) throw new Error(`${contestId} was being published and has no shortlist`)
    const finishedAt = begun.finishedAt ?? now
    await transaction.put('shortlists', contestId, { ...begun, finishedAt })
    return finishedAt
  })
