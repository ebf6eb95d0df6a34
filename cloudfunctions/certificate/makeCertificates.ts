import type { certificate } from '#shared/contract/certificate'
import { ok, refuse } from '#shared/lib/result'
import { type CertificatePlan, certificateLimits } from '#shared/model/certificate'
import type { Contest } from '#shared/model/contest'
import type { Publicity } from '#shared/model/results'
import { dueCertificates } from '#shared/rules/certificate/planned'
import { awardedWinners } from '#shared/rules/certificate/winners'
import { addAuditRecord } from '../_data/auditRecords'
import { findPublicity } from '../_data/awardLists'
import { findCertificatePlan, findPrintedNames } from '../_data/certificatePlans'
import {
  countCertificates,
  findCertificates,
  findTakenSlots,
  insertCertificates,
} from '../_data/certificates'
import { findContest } from '../_data/contests'
import { transact } from '../_data/transaction'
import type { Call, Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import { drawCertificate } from './drawCertificate'
import { newCertificate } from './newCertificate'
import { pressOf } from './press'
import { sheetFor } from './sheetFor'

/** A call draws for so long, and is far within its function's time when it ends. */
const DRAWS_FOR_MS = 12_000
const FETCHED = 24
const AT_ONCE = 4

export const makeCertificates: Handler<typeof certificate.makeCertificates> = async ({ contestId }, call) => {
  const begunAt = performance.now()
  const [contest, publicity, plan] = await Promise.all([
    findContest(contestId),
    findPublicity(contestId),
    findCertificatePlan(contestId),
  ])
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  if (!publicity?.final) return refuse({ code: 'RESULTS_NOT_FINAL' })
  if (!plan) return refuse({ code: 'CERTIFICATE_NOT_DESIGNED' })
  if (plan.seals.length > 0 && !call.standing.roles.includes('owner'))
    return refuse({ code: 'SEALS_ARE_OWNERS' })
  const numbered = await numberThem(contest, publicity, plan, call)
  if (!numbered.ok) return numbered
  const press = await pressOf(plan)
  // Time that cannot be set back: the clock of a demonstration can.
  while (performance.now() - begunAt < DRAWS_FOR_MS) {
    const waiting = await findCertificates(contestId, 'waiting', { from: 0, limit: FETCHED })
    const draw = async () => {
      for (let one = waiting.pop(); one; one = waiting.pop()) {
        if (performance.now() - begunAt >= DRAWS_FOR_MS) return
        await drawCertificate(one, press, call.now)
      }
    }
    if (waiting.length === 0) break
    await Promise.all(Array.from({ length: AT_ONCE }, draw))
  }
  return ok({ counts: await countCertificates(contestId) })
}

/** Gives a number to every certificate that has none; one that has keeps it. */
const numberThem = async (
  contest: Contest,
  { awards }: Publicity,
  { design, confirmBy, seals }: CertificatePlan,
  call: Call,
) => {
  const { contestId } = contest
  const [names, taken] = await Promise.all([findPrintedNames(contestId), findTakenSlots(contestId)])
  const confirmed = new Map(names.map((one) => [one.entryId, one.names]))
  const due = dueCertificates(awards, confirmed, design.per)
  const missing = due.filter(({ slot }) => !taken.has(slot))
  if (missing.length === 0) return ok({})
  if (due.length > certificateLimits.perContest)
    return refuse({ code: 'TOO_MANY_CERTIFICATES', atMost: certificateLimits.perContest } as const)
  const awaited = awardedWinners(awards).filter(({ winner, isUnit }) => !isUnit && !confirmed.has(winner.id))
  if (confirmBy !== null && call.now < confirmBy && awaited.length > 0)
    return refuse({ code: 'NAMES_AWAITED', left: awaited.length, at: confirmBy } as const)
  const made = missing.map(({ slot, ...told }) =>
    newCertificate(
      { ...told, contestId, contest: contest.name, day: design.day, issue: 1, replaces: null },
      call.now,
    ),
  )
  // Words that fit nobody are found before anybody has a number.
  const example = made[0]
  const sheet = example && sheetFor(design, { ...example, name: '某' }, { ...example, seals: seals.length })
  if (sheet && !sheet.ok) return sheet
  await transact((transaction) =>
    addAuditRecord(transaction, {
      ...signedBy(call, contestId),
      action: 'makeCertificates',
      target: 'certificates',
      before: { numbered: taken.size },
      after: { numbered: taken.size + made.length, layout: design.layout, seals: seals.length },
      words: '',
    }),
  )
  await insertCertificates(made)
  return ok({})
}
