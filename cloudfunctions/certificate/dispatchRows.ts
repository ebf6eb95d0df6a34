import type { PrintedNames } from '#shared/model/certificate'
import type { Contest } from '#shared/model/contest'
import type { Submission } from '#shared/model/submission'
import type { Unit } from '#shared/model/unit'
import { listedNames } from '#shared/rules/certificate/planned'
import type { AwardedWinner } from '#shared/rules/certificate/winners'
import { maskedAddress, maskedPhone } from '#shared/rules/maskedContact'
import { unitKeyOf } from '../_data/units'
import { unseal } from '../_runtime/sealing'

interface Known {
  readonly names: readonly PrintedNames[]
  readonly units: readonly Unit[]
  readonly works: readonly Submission[]
  /** Phone numbers and addresses as they are. */
  readonly isWhole: boolean
}

/** A row a winner: what to pack, and where it goes. Works that came through a unit go with it. */
export const dispatchRows = (
  { requirements: { fields } }: Contest,
  winners: readonly AwardedWinner[],
  { names, units, works, isWhole }: Known,
): readonly (readonly string[])[] => {
  const hidden = fields.filter((field) => field.hidden && field.kind !== 'phone')
  const phoneField = fields.find(({ kind }) => kind === 'phone')?.fieldId ?? 'phone'
  const phone = isWhole ? (text: string) => text : maskedPhone
  const other = isWhole ? (text: string) => text : maskedAddress
  const phoneOf = ({ contestId, unitId, sealedPhone }: Unit) =>
    phone(unseal(sealedPhone, unitKeyOf(contestId, unitId)).phone ?? '')
  const confirmed = new Map(names.map((one) => [one.entryId, one.names]))
  const ofWork = new Map(works.map((work) => [work.entryId, work]))
  const ofUnit = new Map(units.map((unit) => [unit.unitId, unit]))
  const heads = [
    ...['序号', '奖项', '作品编号', '作品题目', '获奖人', '证书姓名', '件数', '单位', '电话'],
    ...hidden.map(({ name }) => name),
    ...['推荐单位', '推荐单位联系人', '推荐单位电话', '签收'],
  ]
  const rows = winners.map(({ winner, isUnit, awards }, index) => {
    const work = isUnit ? undefined : ofWork.get(winner.id)
    const unit = ofUnit.get(isUnit ? winner.id : (work?.unitId ?? ''))
    const held = work?.sealed ? unseal(work.sealed, work.entryId) : {}
    return [
      ...[String(index + 1), awards.join('；'), winner.number, isUnit ? '' : winner.title],
      listedNames(winner).join('、'),
      (confirmed.get(winner.id) ?? listedNames(winner)).join('、'),
      ...[String(awards.length), winner.unit],
      phone(held[phoneField] ?? work?.fields?.[phoneField] ?? ''),
      ...hidden.map(({ fieldId }) => other(held[fieldId] ?? '')),
      ...[unit?.name ?? '', unit?.contact ?? '', unit ? phoneOf(unit) : '', ''],
    ]
  })
  return [heads, ...rows]
}
