import type { judging } from '#shared/contract/judging'
import { ok, refuse } from '#shared/lib/result'
import type { Paper, PaperEntry, Scan, ScoreBook } from '#shared/model/judging'
import { scoringOf, strayScore } from '#shared/rules/panelScoring'
import { leftOnPaper, otherReader, paperDifferences, paperWorks } from '#shared/rules/signedPaper'
import { addAuditRecord } from '../_data/auditRecords'
import { findNamedWorks } from '../_data/judgedWorks'
import { personIdOf } from '../_data/roles'
import { bookKeyOf, findBook } from '../_data/scoreBooks'
import { useFile as takeFile } from '../_data/storedFiles'
import { type Transaction, transact } from '../_data/transaction'
import type { Call, Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import { panelFrame } from './panelFrame'

/** What two people read the same is the juror's, and signed; who reads it second has not seen the first. */
export const savePaper: Handler<typeof judging.savePaper> = async (input, call) => {
  const { contestId, panelId, personId, sheets, scans } = input
  const key = bookKeyOf(input)
  const [frame, shown] = await Promise.all([panelFrame(input), findBook(key)])
  if (!frame.ok) return frame
  const { rule } = frame.value
  if (!shown || shown.left) return refuse({ code: 'PERSON_NOT_FOUND' })
  const me = personIdOf(contestId, call.actor.openid)
  if (me === personId) return refuse({ code: 'OWN_PAPER' })
  const scoring = scoringOf(rule)
  const strays = Object.values(sheets).flatMap((marks) => strayScore(scoring, marks) ?? [])
  if (strays[0] !== undefined) return refuse({ code: 'SCORE_NOT_VALID', criterionId: strays[0] })
  const there = new Set((await findNamedWorks(rule.purpose, shown.entryIds)).map(({ entryId }) => entryId))

  return transact(async (transaction) => {
    const book = await transaction.find<ScoreBook>('scoreBooks', key)
    if (!book || book.left) return refuse({ code: 'PERSON_NOT_FOUND' })
    const strangers = Object.keys(sheets).filter((entryId) => !book.entryIds.includes(entryId))
    if (strangers.length > 0) return refuse({ code: 'ENTRY_NOT_ASSIGNED' })
    const before = await transaction.find<Paper>('signedPapers', key)
    const others = (before?.entries ?? []).filter((entry) => entry.personId !== me)
    const mine: PaperEntry = { personId: me, name: call.standing.name, at: call.now, sheets }
    const entryIds = paperWorks(book, (entryId) => there.has(entryId)).map(({ entryId }) => entryId)
    const left = leftOnPaper(scoring, entryIds, sheets)
    const other = left === 0 ? otherReader(scoring, entryIds, others, me) : undefined
    const differences = other ? paperDifferences(scoring, entryIds, sheets, other.sheets) : []
    const state = left > 0 ? 'begun' : !other ? 'waiting' : differences.length > 0 ? 'differs' : 'accepted'
    if (book.signedAt !== null) {
      // Sent again after a lost reply: it was accepted then.
      const wasThis = state === 'accepted' && book.paper !== undefined
      return wasThis ? ok({ state, left, differences }) : refuse({ code: 'SIGNED_OFF', at: book.signedAt })
    }
    if (left === 0 && scans.length === 0) return refuse({ code: 'SCAN_NEEDED' })
    const known = new Set(before?.scans.map(({ fileId }) => fileId))
    const taken = await takeScans(
      transaction,
      call,
      scans.filter(({ fileId }) => !known.has(fileId)),
      { contestId, usedBy: `paper:${key}` },
    )
    if (!taken) return refuse({ code: 'SCAN_NOT_YOURS' })
    const paper: Paper = { contestId, panelId, personId, scans, entries: [...others, mine] }
    await transaction.put('signedPapers', key, paper)
    if (state === 'accepted' && other)
      await transaction.put(
        'scoreBooks',
        key,
        signed(book, { sheets, entryIds, now: call.now, scans, by: [other.name, mine.name] }),
      )
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId),
      action: 'savePaper',
      target: `person:${personId}`,
      before: null,
      after: { name: book.name, state, works: entryIds.length - left, differences, scans: scans.length },
      words: [rule.name, book.name].join(' '),
    })
    return ok({ state, left, differences })
  })
}

const takeScans = async (
  transaction: Transaction,
  { actor }: Pick<Call, 'actor'>,
  scans: readonly Scan[],
  { contestId, usedBy }: { readonly contestId: string; readonly usedBy: string },
): Promise<boolean> => {
  for (const { fileId } of scans) {
    const file = await takeFile(transaction, fileId, { contestId, owner: actor.openid, usedBy })
    if (file?.purpose !== 'scan') return false
  }
  return true
}

interface Signing {
  readonly sheets: PaperEntry['sheets']
  readonly entryIds: readonly string[]
  readonly now: number
  readonly scans: readonly Scan[]
  readonly by: readonly string[]
}

/** Over what the juror may have saved on a device: what was signed on paper holds. */
const signed = (book: ScoreBook, { sheets, entryIds, now, scans, by }: Signing): ScoreBook => ({
  ...book,
  sheets: Object.fromEntries(
    entryIds.flatMap((entryId) => {
      const [marks, was] = [sheets[entryId], book.sheets[entryId]]
      if (!marks) return []
      const sheet = { ...marks, comment: was?.comment ?? '', version: (was?.version ?? 0) + 1 }
      return [[entryId, { ...sheet, savedAt: now, key: `paper-${now}-${entryId}` }] as const]
    }),
  ),
  signedAt: now,
  paper: { enteredBy: by, scans },
})
