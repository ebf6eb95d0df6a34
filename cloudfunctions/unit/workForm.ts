import { sha256Hex } from '#shared/lib/hash'
import type { Contest } from '#shared/model/contest'
import type { Channel } from '#shared/model/requirements'
import type { EntryForm, Submission } from '#shared/model/submission'
import { plainPhone } from '#shared/rules/phone'
import { beginSubmission, marksOf, sent } from '#shared/rules/submission'
import { newestTerms, submissionFaults } from '#shared/rules/submissionFaults'
import { personHash, seal } from '../_runtime/sealing'

const ID_LENGTH = 16

/** The same write, or the same row of a sheet, is the same work. */
export const entryIdFor = (contestId: string, ...what: readonly string[]): string =>
  `${contestId}-${sha256Hex(['work', contestId, ...what].join(' ')).slice(0, ID_LENGTH)}`

/** The person behind a work; empty where no number was given. */
export const phoneHashIn = (contest: Contest, { content, hidden }: EntryForm): string => {
  const field = contest.requirements.fields.find(({ kind }) => kind === 'phone')?.fieldId ?? 'phone'
  const written = hidden[field] ?? content.fields[field] ?? ''
  return personHash(contest.contestId, plainPhone(written) ?? written)
}

/** Everything is there but what may follow: its film, or what only its author knows. */
const awaitsFile = (contest: Contest, form: EntryForm): boolean =>
  submissionFaults(form, contest).some(({ code }) => code === 'FILE_MISSING')

interface ComesIn {
  readonly entryId: string
  readonly unitId: string | null
  readonly channel: Channel
  readonly fileName?: string
}

/** A work that comes in for its author, of which nothing is filled in yet. */
export const beginWork = (contestId: string, ids: ComesIn, now: number): Submission => {
  const { fileName = '', ...known } = ids
  return { ...beginSubmission({ ...known, contestId, owner: null }, now), fileName }
}

/** The work with this form; sent to review as soon as its film is there. */
export const withForm = (
  contest: Contest,
  before: Submission,
  form: EntryForm,
  digests: readonly string[],
  now: number,
): Submission => {
  const { content, hidden } = form
  const version = newestTerms(contest.terms)
  const phoneHash = phoneHashIn(contest, form)
  const filled: Submission = {
    ...before,
    ...content,
    sealed: Object.keys(hidden).length === 0 ? '' : seal(hidden, before.entryId),
    phoneHash,
    // Signed on the paper that came with it.
    terms: version > 0 ? { version, at: now } : null,
    original: true,
    marks: marksOf(content, digests, phoneHash),
    savedAt: now,
    version: before.version + 1,
  }
  return awaitsFile(contest, form) ? filled : sent(filled, now)
}
