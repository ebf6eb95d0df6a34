import type { judging } from '#shared/contract/judging'
import { ok, refuse } from '#shared/lib/result'
import { judgingLimits } from '#shared/model/judging'
import { agreementOf } from '#shared/rules/agreement'
import { isMaskedFor, maskedName } from '#shared/rules/mask'
import { scoringOf } from '#shared/rules/panelScoring'
import { readingsOf } from '#shared/rules/readings'
import { worksOf } from '../_data/judgedWorks'
import { findBooks } from '../_data/scoreBooks'
import type { Handler } from '../_runtime/serve'
import { panelFrame } from './panelFrame'

export const panelAgreement: Handler<typeof judging.panelAgreement> = async (input, call) => {
  const { contestId, panelId } = input
  const [{ contest, panel, rule }, books] = await Promise.all([
    panelFrame(input),
    findBooks(contestId, panelId),
  ])
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  if (!rule) return refuse({ code: 'PANEL_NOT_FOUND' })
  if (!panel) return refuse({ code: 'PANEL_NOT_ASSIGNED' })
  const works = new Map(
    (await worksOf(contestId, rule.purpose)).map(({ entryId, title }) => [entryId, title] as const),
  )
  const told = isMaskedFor(call.standing.roles) ? maskedName : (name: string) => name
  const names = new Map(books.map(({ personId, name }) => [personId, told(name)]))
  const nameOf = (personId: string) => names.get(personId) ?? ''
  const scoring = scoringOf(rule)
  const readings = readingsOf(scoring, books).filter(({ entryId }) => works.has(entryId))
  const { agreement, jurors, far } = agreementOf(scoring, readings)
  return ok({
    rule,
    agreement,
    jurors: jurors.map((juror) => ({ name: nameOf(juror.personId), ...juror })),
    far: far.slice(0, judgingLimits.outliers).map((one) => ({
      ...one,
      name: nameOf(one.personId),
      title: works.get(one.entryId) ?? '',
    })),
    farInAll: far.length,
  })
}
