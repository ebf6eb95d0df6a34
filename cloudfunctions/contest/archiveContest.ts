import type { contest } from '#shared/contract/contest'
import { ok, refuse } from '#shared/lib/result'
import type { Contest } from '#shared/model/contest'
import { isFixed } from '#shared/rules/stages'
import { addAuditRecord } from '../_data/auditRecords'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'

export const archiveContest: Handler<typeof contest.archiveContest> = ({ contestId, reason }, call) =>
  transact(async (transaction) => {
    const found = await transaction.find<Contest>('contests', contestId)
    if (!found) return refuse({ code: 'CONTEST_NOT_FOUND' })
    if (found.status === 'archived') return ok({ version: found.version })
    const open = found.stages.filter((stage) => isFixed(stage) && call.now < stage.closesAt)
    if (found.status === 'published' && open.length > 0) {
      const closesAt = Math.max(...open.map((stage) => stage.closesAt))
      return refuse({ code: 'STAGES_NOT_OVER', closesAt })
    }
    const archived: Contest = { ...found, status: 'archived', version: found.version + 1 }
    await transaction.put('contests', contestId, archived)
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId, reason),
      action: 'archiveContest',
      target: 'contest',
      before: { status: found.status, version: found.version },
      after: { status: archived.status, version: archived.version },
      words: [found.name, reason].join(' '),
    })
    return ok({ version: archived.version })
  })
