import type { contest } from '#shared/contract/contest'
import { ok, refuse } from '#shared/lib/result'
import type { Contest } from '#shared/model/contest'
import { blocks } from '#shared/model/fault'
import { launchFaults } from '#shared/rules/launchFaults'
import { addAuditRecord } from '../_data/auditRecords'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import { editorOf } from './editor'
import { launchFactsOf } from './launchFacts'
import { renewPaper } from './renewPaper'

/** The contest, its paper and its empty count in one transaction: a crash leaves a draft or a published contest. */
export const publishContest: Handler<typeof contest.publishContest> = async (input, call) => {
  const { contestId, baseVersion } = input
  const facts = await launchFactsOf(contestId, call.now)
  return transact(async (transaction) => {
    const draft = await transaction.find<Contest>('contests', contestId)
    if (!draft) return refuse({ code: 'CONTEST_NOT_FOUND' })
    if (draft.status === 'archived') return refuse({ code: 'CONTEST_ARCHIVED' })
    // Asked for twice: the answer that was lost.
    if (draft.publishedAt !== null) return ok({ version: draft.version, publishedAt: draft.publishedAt })
    if (draft.version !== baseVersion) return refuse(await editedMeanwhile(draft, baseVersion))

    const blocking = blocks(launchFaults(draft, facts))
    if (blocking.length > 0) return refuse({ code: 'PLAN_HAS_FAULTS', faults: blocking })
    const published: Contest = {
      ...draft,
      status: 'published',
      publishedAt: call.now,
      version: draft.version + 1,
    }
    await transaction.put('contests', contestId, published)
    await renewPaper(transaction, published)
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId),
      action: 'publishContest',
      target: 'contest',
      before: { status: draft.status, version: draft.version },
      after: { status: published.status, version: published.version },
      words: published.name,
    })
    return ok({ version: published.version, publishedAt: call.now })
  })
}

/** What was checked is not what would be published. */
const editedMeanwhile = async ({ contestId, edits, version }: Contest, baseVersion: number) => {
  const later = Object.entries(edits).filter(([, edit]) => edit.version > baseVersion)
  const last = later.map(([, edit]) => edit).sort((one, other) => other.version - one.version)[0]
  return {
    code: 'EDITED_MEANWHILE' as const,
    by: last ? await editorOf(contestId, last.by) : '',
    at: last?.at ?? 0,
    version,
    fields: later.map(([field]) => field),
  }
}
