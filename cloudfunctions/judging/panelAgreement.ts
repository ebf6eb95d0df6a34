import type { judging } from '#shared/contract/judging'
import { ok } from '#shared/lib/result'
import { judgingLimits } from '#shared/model/judging'
import { agreementOf } from '#shared/rules/agreement'
import { isMaskedFor, maskedName } from '#shared/rules/mask'
import { scoringOf } from '#shared/rules/panelScoring'
import { readingsOf } from '#shared/rules/readings'
import { worksOf } from '../_data/judgedWorks'
import type { Handler } from '../_runtime/serve'
import { assignedPanel } from './panelFrame'

export const panelAgreement: Handler<typeof judging.panelAgreement> = async (input, call) => {
  const assigned = await assignedPanel(input)
  if (!assigned.ok) return assigned
  const { rule, books } = assigned.value
  const works = new Map(
    (await worksOf(input.contestId, rule.purpose)).map(({ entryId, title }) => [entryId, title] as const),
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
