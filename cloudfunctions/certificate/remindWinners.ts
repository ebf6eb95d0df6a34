import type { certificate } from '#shared/contract/certificate'
import { dayOf, startOfDay } from '#shared/lib/day'
import { ok, refuse } from '#shared/lib/result'
import { awardedWinners } from '#shared/rules/certificate/winners'
import { messageOf } from '#shared/rules/messages'
import { addAuditRecord } from '../_data/auditRecords'
import { findPublicity } from '../_data/awardLists'
import { findCertificatePlan, findPrintedNames } from '../_data/certificatePlans'
import { findContest } from '../_data/contests'
import { addMessages, findNoted } from '../_data/messages'
import { transact } from '../_data/transaction'
import { findOwnersOfWorks } from '../_data/wonWorks'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'

/** A message bears the day that it is of, so that of several in a day one is kept. */
export const remindWinners: Handler<typeof certificate.remindWinners> = async ({ contestId }, call) => {
  const [contest, publicity, plan, names] = await Promise.all([
    findContest(contestId),
    findPublicity(contestId),
    findCertificatePlan(contestId),
    findPrintedNames(contestId),
  ])
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  if (!publicity?.final) return refuse({ code: 'RESULTS_NOT_FINAL' })
  const confirmBy = plan?.confirmBy ?? null
  if (confirmBy === null) return refuse({ code: 'CONFIRMING_NOT_OPEN' })
  if (call.now >= confirmBy) return refuse({ code: 'CONFIRMING_OVER', at: confirmBy })
  const confirmed = new Set(names.map(({ entryId }) => entryId))
  const missing = awardedWinners(publicity.awards).filter(
    ({ winner, isUnit }) => !isUnit && !confirmed.has(winner.id),
  )
  const works = await findOwnersOfWorks(missing.map(({ winner }) => winner.id))
  const at = startOfDay(dayOf(call.now))
  const told = works.flatMap((work) => messageOf(work, { kind: 'awarded', at, mendBy: confirmBy }) ?? [])
  const noted = await findNoted(told.map(({ messageId }) => messageId))
  const fresh = told.filter(({ messageId }) => !noted.has(messageId))
  await addMessages(fresh.map((message) => ({ ...message, nextAt: call.now })))
  await transact((transaction) =>
    addAuditRecord(transaction, {
      ...signedBy(call, contestId),
      action: 'remindWinners',
      target: 'certificates',
      before: null,
      after: { told: told.length, missing: missing.length },
      words: '',
    }),
  )
  return ok({ told: told.length, withoutAccount: missing.length - told.length })
}
