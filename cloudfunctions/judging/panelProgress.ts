import type { judging } from '#shared/contract/judging'
import { ok, refuse } from '#shared/lib/result'
import type { Panel, ScoreBook, Shortlist } from '#shared/model/judging'
import { isMaskedFor, maskedName } from '#shared/rules/mask'
import { scoringOf } from '#shared/rules/panelScoring'
import { judgingHours, progressOf } from '#shared/rules/scoreBook'
import { findContest } from '../_data/contests'
import { worksOf } from '../_data/judgedWorks'
import { findPanel } from '../_data/panels'
import { findPeople, holds, personIdOf } from '../_data/roles'
import { findBooks } from '../_data/scoreBooks'
import { findShortlist } from '../_data/shortlists'
import type { Handler } from '../_runtime/serve'
import { shortIn } from './giveWorks'

export const panelProgress: Handler<typeof judging.panelProgress> = async ({ contestId, panelId }, call) => {
  const [contest, panel, books, people, shortlist] = await Promise.all([
    findContest(contestId),
    findPanel(contestId, panelId),
    findBooks(contestId, panelId),
    findPeople(contestId),
    findShortlist(contestId),
  ])
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const rule = panel?.rule ?? contest.panels.find((one) => one.panelId === panelId)
  if (!rule) return refuse({ code: 'PANEL_NOT_FOUND' })
  const works = await worksOf(contestId, rule.purpose)
  const { opensAt, closesAt } = judgingHours(contest.stages, rule.purpose, call.now)
  const told = isMaskedFor(call.standing.roles) ? maskedName : (name: string) => name
  const judged = new Set(panel?.entryIds)
  const ofPanel = works.filter(({ entryId }) => judged.has(entryId))
  return ok({
    now: call.now,
    rule,
    works: panel ? ofPanel.length : works.length,
    assignedAt: panel?.assignedAt ?? null,
    opensAt,
    closesAt,
    members: panel ? books.map((book) => memberOf(panel, book, told)) : [],
    others: people
      .filter((grant) => grant.role === 'juror' && holds(grant))
      .filter(({ openid }) => !books.some(({ juror }) => juror === openid))
      .map(({ openid, name }) => ({ personId: personIdOf(contestId, openid), name: told(name) })),
    short: panel ? shortIn(panel, ofPanel, books) : 0,
    unassigned: panel ? works.length - ofPanel.length : 0,
    shortlist: rule.purpose === 'shortlist' ? shortlistView(shortlist) : null,
    mayWrite: call.standing.roles.some((role) => role === 'organizer' || role === 'owner'),
  })
}

const memberOf = (panel: Panel, book: ScoreBook, told: (name: string) => string) => {
  const { assigned, done, recused } = progressOf(scoringOf(panel.rule), book)
  const { personId, name, unit, groupId, signedAt, left, paper } = book
  const group = panel.rule.groups?.find((one) => one.groupId === groupId)?.name ?? ''
  const isPaper = paper !== undefined
  return { personId, name: told(name), unit, group, assigned, done, recused, signedAt, left, isPaper }
}

/** A shortlist in figures. */
export const shortlistView = (shortlist: Shortlist | undefined) =>
  shortlist
    ? {
        chosen: shortlist.chosen.length,
        reserves: shortlist.reserves.length,
        decidedAt: shortlist.decidedAt,
        publishedAt: shortlist.publishedAt,
        finishedAt: shortlist.finishedAt,
      }
    : null
