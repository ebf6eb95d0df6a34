import type { Contest } from '#shared/model/contest'
import type { Submission } from '#shared/model/submission'
import type { Call } from '../_runtime/serve'
import { closedFor, isOwnWork } from './ownUnit'

const editable: readonly Submission['state'][] = ['draft', 'submitted', 'returned']

const mayEdit = (work: Submission, call: Call, contest: Contest): boolean =>
  call.standing.roles.some((role) => ['liaison', 'organizer', 'owner'].includes(role)) &&
  editable.includes(work.state) &&
  isOwnWork(call, work) &&
  closedFor(call, contest, work) === undefined

/** A work as lists of what came in show it. */
export const workRow = (work: Submission, call: Call, contest: Contest, told: (name: string) => string) => ({
  entryId: work.entryId,
  title: work.title,
  authors: work.authors.map(({ name }) => told(name)),
  unitId: work.unitId,
  channel: work.channel,
  state: work.state,
  version: work.version,
  submittedAt: work.submittedAt,
  reasons: work.reasons,
  mendBy: work.mendBy,
  mayEdit: mayEdit(work, call, contest),
  awaitsFile: work.state === 'draft',
  fileName: work.fileName ?? '',
  isClaimed: work.owner !== null,
})
