import { ok, type Result, refuse } from '#shared/lib/result'
import type { Contest } from '#shared/model/contest'
import { type SheetFault, sheetLimits, type UnreadableReason } from '#shared/model/sheet'
import type { Unit } from '#shared/model/unit'
import { placeOf } from '#shared/rules/sheet/cellName'
import { type SheetHead, type SheetWork, worksIn } from '#shared/rules/sheet/works'
import { phoneMarkOf } from '#shared/rules/submission'
import { findContest } from '../_data/contests'
import { findFiles, readRange } from '../_data/files'
import { findStoredFile } from '../_data/storedFiles'
import { findHere } from '../_data/unitWorks'
import { findOtherWays } from '../_data/ways'
import type { Call } from '../_runtime/serve'
import { readSheet } from '../_runtime/sheet/readSheet'
import { UnreadableSheet } from '../_runtime/sheet/UnreadableSheet'
import { unitFor } from './ownUnit'
import { sheetDigest } from './sheetDigest'
import { entryIdFor, phoneHashIn } from './workForm'

interface Asked {
  readonly contestId: string
  readonly file: { readonly base64: string } | { readonly fileId: string }
  readonly unitId: string | null
  readonly categoryId: string
}

interface OpenedWork extends SheetWork {
  readonly entryId: string
  readonly isHere: boolean
}

interface OpenedSheet {
  readonly contest: Contest
  readonly unit: Unit | null
  readonly digest: string
  readonly head: SheetHead
  readonly works: readonly OpenedWork[]
  readonly faults: readonly SheetFault[]
}

type Refusal =
  | { readonly code: 'CONTEST_NOT_FOUND' | 'UNIT_NOT_FOUND' | 'FILE_NOT_FOUND' }
  | { readonly code: 'SHEET_NOT_READABLE'; readonly why: UnreadableReason; readonly atMost: number }

const unreadable = (why: UnreadableReason): { ok: false; error: Refusal } =>
  refuse({ code: 'SHEET_NOT_READABLE', why, atMost: sheetLimits.rows })

/** What a sheet would bring to a contest. Read anew for every question: nothing of it is kept until it is imported. */
export const openSheet = async (asked: Asked, call: Call): Promise<Result<OpenedSheet, Refusal>> => {
  const { contestId, categoryId } = asked
  const [contest, unitFound] = await Promise.all([
    findContest(contestId),
    unitFor(call, contestId, asked.unitId),
  ])
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  if (!unitFound.ok) return unitFound
  const bytes = await bytesOf(asked, call)
  if (!bytes) return refuse({ code: 'FILE_NOT_FOUND' })
  const unit = unitFound.value
  try {
    const sheet = await readSheet(bytes)
    const found = worksIn(sheet, { ...contest, categoryId, unit: unit?.name ?? '' })
    if (!found.ok) return unreadable(found.error)
    const { head, works, faults } = found.value
    const entryIds = works.map(({ rowKey }) => entryIdFor(contestId, 'row', rowKey))
    const here = await findHere(contestId, entryIds)
    const opened = works.map((work, index) => {
      const entryId = entryIds[index] ?? ''
      return { ...work, entryId, isHere: here.has(entryId) }
    })
    const others = await otherWays(contest, opened)
    const inOrder = [...faults, ...others].sort(
      (one, other) => one.row - other.row || placeOf(one.cell).column - placeOf(other.cell).column,
    )
    const digest = sheetDigest(works, unit?.unitId ?? null, categoryId)
    return ok({ contest, unit, digest, head, works: opened, faults: inOrder })
  } catch (thrown) {
    if (thrown instanceof UnreadableSheet) return unreadable(thrown.why)
    throw thrown
  }
}

/** One way per entrant: whoever has sent a work alone is not in a unit's collection too. */
export const otherWays = async (contest: Contest, works: readonly OpenedWork[]): Promise<SheetFault[]> => {
  const marks = waysOf(contest, works)
  const found = await findOtherWays({ contestId: contest.contestId, channel: 'unit' }, [...marks.values()])
  const titles = new Map(found.flatMap((own) => own.marks.map((mark) => [mark, own.title] as const)))
  return works.flatMap((work): SheetFault[] => {
    const other = titles.get(marks.get(work) ?? '')
    if (other === undefined) return []
    const { row, phoneCell: cell } = work
    return [{ cell, row, column: '手机号码', code: 'OTHER_WAY', severity: 'blocks', other }]
  })
}

/** The people behind the works that are not here yet, where it matters who they are. */
export const waysOf = (contest: Contest, works: readonly OpenedWork[]): Map<OpenedWork, string> => {
  if (!contest.requirements.oneWayPerEntrant) return new Map()
  const marks = works.map(
    (work) => [work, work.isHere ? '' : phoneMarkOf(phoneHashIn(contest, work.form))] as const,
  )
  return new Map(marks.filter(([, mark]) => mark !== ''))
}

const bytesOf = async ({ contestId, file }: Asked, call: Call): Promise<Buffer | undefined> => {
  if ('base64' in file) return Buffer.from(file.base64, 'base64')
  const stored = await findStoredFile(file.fileId)
  const isOurs =
    stored?.contestId === contestId && stored.purpose === 'sheet' && stored.owner === call.actor.openid
  const [found] = isOurs ? await findFiles([file.fileId]) : []
  return found && Buffer.from(await readRange(found.url, 0, Math.min(found.bytes, sheetLimits.bytes + 1)))
}
