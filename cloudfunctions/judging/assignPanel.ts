import type { judging } from '#shared/contract/judging'
import { ok, refuse } from '#shared/lib/result'
import type { RoleGrant } from '#shared/model/account'
import type { Panel, ScoreBook, Shortlist } from '#shared/model/judging'
import { worksMissing } from '#shared/rules/missingCopies'
import { namedWorks } from '#shared/rules/namedWorks'
import { placedWorks } from '#shared/rules/panelGroups'
import { seedOf } from '#shared/rules/shuffle'
import { addAuditRecord } from '../_data/auditRecords'
import { findContest } from '../_data/contests'
import { findWorks } from '../_data/judgedWorks'
import { panelKeyOf } from '../_data/panels'
import { findPeople, holds, personIdOf } from '../_data/roles'
import { findBooks } from '../_data/scoreBooks'
import { findFilms } from '../_data/storedFiles'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import { booksIn, giveWorks, groupTooSmall, putPanel } from './giveWorks'

const nothing = { missing: [] } as const
const NUMBERS_TOLD = 5

/** All of it in one transaction: a panel is assigned, or it is not. */
export const assignPanel: Handler<typeof judging.assignPanel> = async (input, call) => {
  const { contestId, panelId, reason } = input
  const [contest, people, sitting] = await Promise.all([
    findContest(contestId),
    findPeople(contestId),
    findBooks(contestId, panelId),
  ])
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const planned = contest.panels.find((one) => one.panelId === panelId)
  if (!planned) return refuse({ code: 'PANEL_NOT_FOUND' })
  const works = await findWorks(contestId, planned.purpose)
  if (works.length === 0) return refuse({ code: 'NOTHING_TO_JUDGE' })
  // A public work's films are copies that play already.
  const { missing } = planned.purpose === 'jury' ? nothing : await findFilms(contestId, works)
  if (missing.length > 0) return refuse({ code: 'COPIES_MISSING', ...worksMissing(missing) })
  const { found, missing: unknown } = namedWorks(
    works,
    input.placed.map(({ work }) => work),
  )
  if (unknown.length > 0) return refuse({ code: 'WORKS_NOT_FOUND', numbers: unknown.slice(0, NUMBERS_TOLD) })
  const jurors = people.filter((grant) => grant.role === 'juror' && holds(grant))
  const joining = input.jurors.map(({ personId, unit, groupId }) => ({
    ...{ unit, groupId },
    grant: jurors.find(({ openid }) => personIdOf(contestId, openid) === personId),
  }))

  return transact(async (transaction) => {
    const before = await transaction.find<Panel>('panels', panelKeyOf(contestId, panelId))
    const shortlist = await transaction.find<Shortlist>('shortlists', contestId)
    if (shortlist?.panelId === panelId) return refuse({ code: 'SHORTLIST_DECIDED' })
    if (before && reason === undefined) return refuse({ code: 'REASON_NEEDED' })
    const base = before ?? { contestId, panelId, rule: planned, seed: seedOf(`${contestId} ${panelId}`) }
    const { groups = [] } = base.rule
    const isGroup = (groupId: string | undefined) => groups.some((group) => group.groupId === groupId)
    const byHand: Record<string, string> = {}
    for (const { work, groupId } of input.placed) byHand[found.get(work)?.entryId ?? ''] = groupId
    if (!Object.values(byHand).every(isGroup)) return refuse({ code: 'GROUP_NOT_FOUND' })
    const panel: Panel = {
      ...base,
      assignedAt: before?.assignedAt ?? call.now,
      entryIds: works.map(({ entryId }) => entryId).sort(),
      ...(groups.length > 0 && {
        groupOf: placedWorks({ works, groups, before: before?.groupOf ?? {}, byHand, seed: base.seed }),
      }),
    }
    const wanted = new Set([
      ...sitting.map(({ personId }) => personId),
      ...input.jurors.map((one) => one.personId),
    ])
    const books = await booksIn(transaction, panel, [...wanted])
    const fresh: ScoreBook[] = []
    for (const { grant, unit, groupId } of joining) {
      if (!grant) return refuse({ code: 'PERSON_NOT_FOUND' })
      const personId = personIdOf(contestId, grant.openid)
      if (books.some((book) => book.personId === personId)) continue
      if (groups.length > 0 && !isGroup(groupId)) return refuse({ code: 'GROUP_NOT_FOUND' })
      fresh.push(newBook(panel, { grant, personId, unit, ...(groups.length > 0 && { groupId }) }))
    }
    const tooSmall = groupTooSmall(panel, [...books, ...fresh])
    if (tooSmall) return refuse({ code: 'JURORS_TOO_FEW', atLeast: panel.rule.readersPerEntry, ...tooSmall })

    const { books: after, added, short } = giveWorks(panel, works, [...books, ...fresh])
    await putPanel(transaction, panel, { before: books, after })
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId, reason),
      action: 'assignPanel',
      target: `panel:${panelId}`,
      before: before ? { works: before.entryIds.length } : null,
      after: {
        name: panel.rule.name,
        works: works.length,
        jurors: fresh.map(({ name }) => name),
        added,
        short,
      },
      words: [panel.rule.name, ...fresh.map(({ name }) => name), reason ?? ''].join(' '),
    })
    return ok({ works: works.length, added, short })
  })
}

interface Joining {
  readonly grant: RoleGrant
  readonly personId: string
  readonly unit: string
  readonly groupId?: string | undefined
}

const newBook = (panel: Panel, { grant, personId, unit, groupId }: Joining): ScoreBook => ({
  contestId: panel.contestId,
  panelId: panel.panelId,
  juror: grant.openid,
  personId,
  name: grant.name,
  unit,
  ...(groupId !== undefined && { groupId }),
  entryIds: [],
  sheets: {},
  recusals: {},
  signedAt: null,
  left: null,
})
