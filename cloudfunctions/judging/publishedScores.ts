import type { judging } from '#shared/contract/judging'
import { ok, refuse } from '#shared/lib/result'
import { rankPanel } from '#shared/rules/panelRanking'
import { scoringOf } from '#shared/rules/panelScoring'
import { publicityState } from '#shared/rules/publicity'
import { readingsOf } from '#shared/rules/readings'
import { publicityOf } from '../_data/awardLists'
import { cachedFor } from '../_data/cache'
import { publicContestOf } from '../_data/contests'
import { worksOf } from '../_data/judgedWorks'
import { findPanel } from '../_data/panels'
import { findBooks } from '../_data/scoreBooks'
import type { Handler } from '../_runtime/serve'

const nothing = { rule: null, jurors: [], works: [], next: null } as const

/** As the rule of the jury says, and not before the results are public: then no score changes any more. */
export const publishedScores: Handler<typeof judging.publishedScores> = async (input, { now }) => {
  const { contestId, offset, limit } = input
  const [contest, publicity] = await Promise.all([publicContestOf(contestId), publicityOf(contestId)])
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const state = publicityState(contest.stages, publicity, now)
  const jury = contest.panels.find(({ purpose }) => purpose === 'jury')
  if (!jury || state === 'none' || state === 'soon') return ok(nothing)
  const table = await tableOf(`${contestId} ${jury.panelId}`)
  if (!table) return ok(nothing)
  const end = offset + limit
  return ok({
    rule: table.rule,
    jurors: table.jurors,
    works: table.works.slice(offset, end),
    next: end < table.works.length ? end : null,
  })
}

const TABLE_AGE_MS = 60_000

const tableOf = cachedFor(TABLE_AGE_MS, async (key: string) => {
  const [contestId = '', panelId = ''] = key.split(' ')
  const panel = await findPanel(contestId, panelId)
  const publishes = panel?.rule.publishes
  if (!panel || !publishes || !(publishes.names || publishes.scores)) return undefined
  const [books, works] = await Promise.all([
    findBooks(contestId, panelId),
    publishes.scores ? worksOf(contestId, panel.rule.purpose) : [],
  ])
  const staying = books.filter(({ left }) => !left)
  const names = new Map(publishes.names ? staying.map(({ personId, name }) => [personId, name]) : [])
  return {
    rule: panel.rule,
    jurors: [...names.values()],
    works: publishes.scores ? rowsOf(panel.rule, staying, works, names) : [],
  }
})

type Work = Awaited<ReturnType<typeof worksOf>>[number]

const rowsOf = (
  rule: Parameters<typeof scoringOf>[0],
  books: Awaited<ReturnType<typeof findBooks>>,
  works: readonly Work[],
  names: ReadonlyMap<string, string>,
) => {
  const scoring = scoringOf(rule)
  const byId = new Map(works.map((work) => [work.entryId, work]))
  const given = new Map<string, { readonly juror: string | null; readonly total: number }[]>()
  for (const { entryId, personId, total } of readingsOf(scoring, books)) {
    const own = given.get(entryId) ?? []
    own.push({ juror: names.get(personId) ?? null, total })
    given.set(entryId, own)
  }
  return rankPanel(scoring, books, [...byId.keys()], null).rows.flatMap(({ entryId, value, totals }) => {
    const work = byId.get(entryId)
    if (!work) return []
    // Without names in no order that would tell them.
    const shown =
      names.size > 0 ? (given.get(entryId) ?? []) : totals.map((total) => ({ juror: null, total }))
    return [{ entryId, number: work.number ?? '', title: work.title, value, totals: shown }]
  })
}
