import type { contest } from '#shared/contract/contest'
import { ok, refuse } from '#shared/lib/result'
import type { Role } from '#shared/model/account'
import { auditLimits } from '#shared/model/audit'
import { planOf } from '#shared/rules/contest'
import { launchFaults } from '#shared/rules/launchFaults'
import { isMaskedFor, maskedName } from '#shared/rules/mask'
import { isVisible } from '#shared/rules/notices'
import { findAuditRecords } from '../_data/auditRecords'
import { findContest, publicContestOf, publishedContests } from '../_data/contests'
import { catalogueOf } from '../_data/entries'
import { findNotices, noticeKeyOf, noticeOf } from '../_data/notices'
import { findPeople, findPerson } from '../_data/roles'
import type { Standing } from '../_runtime/actor'
import type { Handler } from '../_runtime/serve'
import { changeFactsOf } from './changeFacts'
import { launchFactsOf } from './launchFacts'
import { publicViewOf, summaryOf, viewRecord } from './view'

export const listContests: Handler<typeof contest.listContests> = async (_input, { now }) => {
  const contests = await publishedContests()
  return ok({ now, contests: contests.map((one) => summaryOf(one, now)) })
}

export const openContest: Handler<typeof contest.openContest> = async ({ contestId }, { now }) => {
  const found = await publicContestOf(contestId)
  if (!found) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const works = (await catalogueOf(contestId))?.cards.length ?? 0
  return ok({ now, contest: publicViewOf(found, now), works })
}

export const openNotice: Handler<typeof contest.openNotice> = async ({ contestId, noticeId }, { now }) => {
  if (!(await publicContestOf(contestId))) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const notice = await noticeOf(noticeKeyOf(contestId, noticeId))
  if (!notice || !isVisible(notice, now)) return refuse({ code: 'NOTICE_NOT_FOUND' })
  // What was taken back keeps its title and says why; its text is gone for the public.
  return ok({ notice: notice.withdrawn ? { ...notice, text: '', attachments: [] } : notice })
}

export const openPlan: Handler<typeof contest.openPlan> = async ({ contestId }, { now, standing }) => {
  const found = await findContest(contestId)
  if (!found) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const { status, publishedAt, version, votingStops } = found
  const { votesExist, usedCategoryIds } = await changeFactsOf(found, now)
  const names = await namesFor(contestId, standing)
  const edits = Object.entries(found.edits).map(([field, edit]) => [
    field,
    { version: edit.version, at: edit.at, by: names(edit.by) },
  ])
  return ok({
    now,
    contest: { ...planOf(found), contestId, status, publishedAt, version, votingStops },
    edits: Object.fromEntries(edits),
    mayChange: status !== 'archived' && standing.roles.some((role) => writers.includes(role)),
    facts: { votesExist, usedCategoryIds },
  })
}

/** What the caller is told instead of an account. */
const namesFor = async (contestId: string, standing: Standing) => {
  const names = new Map((await findPeople(contestId)).map(({ openid, name }) => [openid, name]))
  const told = isMaskedFor(standing.roles) ? maskedName : (name: string) => name
  return (openid: string) => told(names.get(openid) ?? '')
}

const writers: readonly Role[] = ['organizer', 'owner']

export const checkLaunch: Handler<typeof contest.checkLaunch> = async ({ contestId }, { now }) => {
  const found = await findContest(contestId)
  if (!found) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const faults = launchFaults(found, await launchFactsOf(contestId, now))
  return ok({ version: found.version, faults })
}

export const listNotices: Handler<typeof contest.listNotices> = async ({ contestId }, { now }) => {
  const notices = await findNotices(contestId)
  return ok({ now, notices: notices.sort((one, other) => other.visibleFrom - one.visibleFrom) })
}

export const listAuditRecords: Handler<typeof contest.listAuditRecords> = async (input, { standing }) => {
  const { contestId, action, personId, search, before } = input
  const person = personId === undefined ? undefined : await findPerson(contestId, personId)
  if (personId !== undefined && !person) return ok({ records: [], next: null })
  const filter = { contestId, action, by: person?.openid, search: search || undefined, before }
  const found = await findAuditRecords(filter, auditLimits.perPage + 1)
  const records = found.slice(0, auditLimits.perPage)
  const view = viewRecord(isMaskedFor(standing.roles))
  return ok({
    records: records.map(view),
    next: found.length > records.length ? (records.at(-1)?.recordId ?? null) : null,
  })
}
