import type { judging } from '#shared/contract/judging'
import { ok, refuse } from '#shared/lib/result'
import type { Panel, Shortlist } from '#shared/model/judging'
import { addAuditRecord } from '../_data/auditRecords'
import { findContest } from '../_data/contests'
import { findWorks } from '../_data/judgedWorks'
import { panelKeyOf } from '../_data/panels'
import { findBooks } from '../_data/scoreBooks'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import { booksIn, giveWorks, putPanel, shortIn } from './giveWorks'

export const releaseJuror: Handler<typeof judging.releaseJuror> = async (input, call) => {
  const { contestId, panelId, personId, reason } = input
  const [contest, sitting] = await Promise.all([findContest(contestId), findBooks(contestId, panelId)])
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const planned = contest.panels.find((one) => one.panelId === panelId)
  if (!planned) return refuse({ code: 'PANEL_NOT_FOUND' })
  const works = await findWorks(contestId, planned.purpose)

  return transact(async (transaction) => {
    const panel = await transaction.find<Panel>('panels', panelKeyOf(contestId, panelId))
    if (!panel) return refuse({ code: 'PANEL_NOT_ASSIGNED' })
    const shortlist = await transaction.find<Shortlist>('shortlists', contestId)
    if (shortlist?.panelId === panelId) return refuse({ code: 'SHORTLIST_DECIDED' })
    const books = await booksIn(
      transaction,
      panel,
      sitting.map((book) => book.personId),
    )
    // Only what the panel judges already: works that came later are given with a reason of their own.
    const judged = works.filter(({ entryId }) => panel.entryIds.includes(entryId))
    const leaving = books.find((book) => book.personId === personId)
    if (!leaving) return refuse({ code: 'PERSON_NOT_FOUND' })
    // Asked for twice: they left once.
    if (leaving.left) return ok({ added: 0, short: shortIn(panel, judged, books) })
    if (leaving.signedAt !== null) return refuse({ code: 'SIGNED_OFF', at: leaving.signedAt })
    const left = { at: call.now, reason }
    const without = books.map((book) => (book === leaving ? { ...book, left } : book))
    const { books: after, added, short } = giveWorks(panel, judged, without)
    await putPanel(transaction, panel, { before: books, after })
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId, reason),
      action: 'releaseJuror',
      target: `person:${personId}`,
      before: null,
      after: { name: leaving.name, role: 'juror', added, short },
      words: [panel.rule.name, leaving.name, reason].join(' '),
    })
    return ok({ added, short })
  })
}
