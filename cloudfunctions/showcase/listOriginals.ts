import type { showcase } from '#shared/contract/showcase'
import { ok, refuse } from '#shared/lib/result'
import type { Entry } from '#shared/model/entry'
import type { StoredFile } from '#shared/model/media'
import { type Original, showcaseLimits } from '#shared/model/showcase'
import { originalName } from '#shared/rules/originalName'
import { addAuditRecord } from '../_data/auditRecords'
import { findContest } from '../_data/contests'
import { findEntries } from '../_data/entries'
import { findSentFilms, linkFiles } from '../_data/originals'
import { findStoredFiles } from '../_data/storedFiles'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import { partnerWorks } from './partnerWorks'

const HOUR_MS = 3_600_000

/** A page of works: the names under which their films are to be saved, and links to them. Every page is on record. */
export const listOriginals: Handler<typeof showcase.listOriginals> = async (
  { contestId, list, reason, offset },
  call,
) => {
  const [contest, found] = await Promise.all([findContest(contestId), partnerWorks(contestId, list)])
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  if (!found) return refuse({ code: 'RESULTS_NOT_FINAL' })
  const total = found.entryIds.length
  const end = offset + showcaseLimits.originalsPerPage
  const originals = await originalsOf(contestId, found.entryIds.slice(offset, end))
  await transact((transaction) =>
    addAuditRecord(transaction, {
      ...signedBy(call, contestId, reason),
      action: 'listOriginals',
      target: `originals:${list}`,
      before: null,
      after: { list, from: offset, works: Math.max(0, Math.min(end, total) - offset) },
      words: reason,
    }),
  )
  return ok({
    originals,
    total,
    next: end < total ? end : null,
    expiresAt: call.now + showcaseLimits.linkHours * HOUR_MS,
  })
}

interface Film {
  readonly entry: Entry
  /** As it was sent; where it was not sent here, the copy that the public sees. */
  readonly fileId: string | null
  /** Which one of a set, from 1; 0 of a single film. */
  readonly place: number
}

const originalsOf = async (contestId: string, entryIds: readonly string[]): Promise<Original[]> => {
  const [entries, sent] = await Promise.all([findEntries(entryIds), findSentFilms(entryIds)])
  const works = new Map(entries.map((entry) => [entry.entryId, entry]))
  const itemsOf = new Map(sent.map(({ entryId, items }) => [entryId, items]))
  const films = entryIds.flatMap((entryId) => {
    const entry = works.get(entryId)
    if (!entry) return []
    return entry.items.map(
      ({ video }, index): Film => ({
        entry,
        fileId: itemsOf.get(entryId)?.[index]?.fileId ?? video,
        place: entry.items.length > 1 ? index + 1 : 0,
      }),
    )
  })
  // What was taken down is handed to nobody.
  const wanted = films.flatMap(({ entry, fileId }) => (entry.status === 'public' && fileId ? [fileId] : []))
  const [stored, links] = await Promise.all([
    findStoredFiles(contestId, wanted),
    linkFiles(wanted, (showcaseLimits.linkHours * HOUR_MS) / 1_000),
  ])
  const files = new Map(stored.map((file) => [file.fileId, file]))
  return films.map((film) => originalOf(film, files, links))
}

const originalOf = (
  { entry, fileId, place }: Film,
  files: ReadonlyMap<string, StoredFile>,
  links: ReadonlyMap<string, string>,
): Original => {
  const { entryId, number, title } = entry
  const file = files.get(fileId ?? '')
  return {
    ...{ entryId, number, title },
    name: originalName({ number, title, place, sentAs: file?.name ?? fileId ?? '' }),
    url: links.get(fileId ?? '') ?? null,
    bytes: file?.bytes ?? null,
    sha256: file?.sha256 ?? null,
  }
}
