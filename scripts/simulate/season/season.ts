import { openTestCloud } from '../../../tests/cloud'
import { decideAndPublish, reviewAll, stopwatch } from '../reviewing'
import { awardSeason } from './awarding'
import { castVotes } from './casting'
import { makeCertificates } from './certifying'
import { enterWorks } from './entering'
import { judgePanel } from './judging'
import { openSeason } from './opening'
import type { Season, SeasonPlan } from './plan'
import { proveSeason } from './proving'

const reviewers = ['reviewer-1', 'reviewer-2', 'organizer-1']

/** A whole season on a cloud of its own, from the published notice to a recount that agrees. */
export const simulateSeason = async (plan: SeasonPlan, keepIn?: string) => {
  const { times, timed } = stopwatch()
  const t = await openTestCloud({ at: '2020-10-14 10:00' })
  const phases: Record<string, number> = {}
  const phase = async <Value>(name: string, work: () => Promise<Value>): Promise<Value> => {
    const begun = performance.now()
    const value = await work()
    phases[name] = (performance.now() - begun) / 1_000
    plan.tell(`${name} ${phases[name]?.toFixed(1)} 秒`)
    return value
  }
  try {
    const contestId = await phase('open', () => openSeason(t, plan))
    const season: Season = { ...plan, t, contestId, timed }
    await t.at('2020-10-16 10:00')
    const entered = await phase('enter', () => enterWorks(season))
    await t.at('2020-11-14 10:00')
    const decided = await phase('review', () =>
      Promise.all(reviewers.map((personaId) => reviewAll(t, contestId, personaId, timed))),
    )
    await t.at('2020-11-18 10:00')
    const readings = await phase('shortlist', () => judgePanel(season, 'shortlist'))
    const { chosen } = await phase('publish', () => decideAndPublish(t, contestId, plan.selects, timed))
    const casts = await phase('vote', () => castVotes(season, chosen))
    await t.at('2020-12-12 10:00')
    const sheets = await phase('judge', () => judgePanel(season, 'jury'))
    const awarded = await phase('award', () => awardSeason(season))
    const certified = await phase('certify', () => makeCertificates(season))
    const proved = await phase('prove', () => proveSeason(season, keepIn))
    const counts = {
      ...{ entered, reviewed: decided.flat().length, readings, shortlisted: chosen.length, casts, sheets },
      ...{ decisions: awarded.decisions, objections: awarded.objections, winners: awarded.winners },
      ...{ confirmed: certified.confirmed, certificates: certified.made },
      ...{ slips: proved.slips, votes: proved.votes },
      ...{ recordFiles: proved.files, recordRows: proved.rows, recordMB: proved.bytes / 1_000_000 },
    }
    const agreements: readonly [string, boolean][] = [
      ['每件参赛作品审核一次', counts.reviewed === plan.works],
      ['入围满额', chosen.length === plan.selects],
      ['每次投票都是一张计入的选票', proved.slips === casts],
      ['每位评委评完每件作品', sheets === plan.jurors * plan.selects],
      ['每项奖一张证书，抽查的都验得过', certified.made === awarded.winners && certified.isChecked],
      ['重新计算与最终名单一致', proved.fault === undefined && proved.hash === awarded.hash],
    ]
    const faults = agreements.filter(([, holds]) => !holds).map(([name]) => name)
    return { times, phases, counts, faults: proved.fault ? [...faults, proved.fault] : faults }
  } finally {
    await t.close()
  }
}
