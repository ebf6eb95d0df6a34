import type { unit } from '#shared/contract/unit'
import { ok, refuse } from '#shared/lib/result'
import { isMaskedFor, maskedName } from '#shared/rules/mask'
import { findContest } from '../_data/contests'
import { findUnits } from '../_data/units'
import { countUnitWorks, findUnitWorks } from '../_data/unitWorks'
import type { Handler } from '../_runtime/serve'
import { closedFor, isOnlyLiaison, unitFor } from './ownUnit'
import { unitRow } from './unitRow'
import { workRow } from './workRow'

export const listUnits: Handler<typeof unit.listUnits> = async ({ contestId }, call) => {
  const [contest, units, counts] = await Promise.all([
    findContest(contestId),
    findUnits(contestId),
    countUnitWorks(contestId),
  ])
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const told = isMaskedFor(call.standing.roles) ? maskedName : (name: string) => name
  const rows = units.map((one) => ({ ...unitRow(one, told), works: counts.get(one.unitId) ?? {} }))
  return ok({
    reportBy: contest.requirements.unitsReportBy ?? null,
    units: rows.sort((one, other) => one.name.localeCompare(other.name, 'zh-CN')),
  })
}

export const openMyUnit: Handler<typeof unit.openMyUnit> = async ({ contestId }, call) => {
  const { unitId = '' } = call.standing
  const [contest, found, counts] = await Promise.all([
    findContest(contestId),
    unitFor({ ...call, standing: { ...call.standing, roles: ['liaison'] } }, contestId, unitId),
    countUnitWorks(contestId),
  ])
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  if (!found.ok || !found.value) return refuse({ code: 'UNIT_NOT_FOUND' })
  return ok({
    unit: unitRow(found.value),
    reportBy: contest.requirements.unitsReportBy ?? null,
    works: counts.get(unitId) ?? {},
    mayEnter:
      closedFor({ ...call, standing: { ...call.standing, roles: ['liaison'] } }, contest) === undefined,
  })
}

export const listUnitWorks: Handler<typeof unit.listUnitWorks> = async (input, call) => {
  const { contestId, unitId, awaiting, offset, limit } = input
  const [contest, found] = await Promise.all([findContest(contestId), unitFor(call, contestId, unitId)])
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  if (!found.ok) return found
  const filter = { contestId, unitId: found.value?.unitId ?? null, awaiting }
  const { works, total } = await findUnitWorks(filter, offset, limit)
  const masked = !isOnlyLiaison(call) && isMaskedFor(call.standing.roles)
  const next = offset + works.length
  return ok({
    works: works.map((work) => workRow(work, call, contest, masked ? maskedName : (name) => name)),
    total,
    next: works.length > 0 && next < total ? next : null,
  })
}
