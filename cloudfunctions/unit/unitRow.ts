import type { Unit } from '#shared/model/unit'
import { maskedPhone } from '#shared/rules/maskedContact'
import { unitKeyOf } from '../_data/units'
import { unseal } from '../_runtime/sealing'

export const phoneOf = ({ contestId, unitId, sealedPhone }: Unit): string =>
  unseal(sealedPhone, unitKeyOf(contestId, unitId)).phone ?? ''

/** A unit as pages show it. */
export const unitRow = (unit: Unit, masked: (name: string) => string = (name) => name) => {
  const { unitId, name, contact, post, reportedAt, version } = unit
  return {
    unitId,
    name,
    contact: masked(contact),
    post,
    phone: maskedPhone(phoneOf(unit)),
    reportedAt,
    version,
  }
}
