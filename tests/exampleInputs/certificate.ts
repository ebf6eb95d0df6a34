import { instantOf } from '#shared/lib/day'
import { defaultDesign } from '#shared/rules/certificate/defaultDesign'
import { awardedEntryId, certificateDesk } from '../fixtures/certificates'
import type { InputsOf } from './inputsOf'

const { namesId, madeId, number, wrongNumber, oldNumber, sealId } = certificateDesk
const issuers = ['温州市互联网信息办公室']
const design = { ...defaultDesign(issuers, '2020-11-20'), issuers }
const names = { contestId: namesId, entryId: awardedEntryId(namesId), names: ['李平原'] }

export const certificateInputs: InputsOf<'certificate'> = {
  openDesk: { contestId: madeId },
  saveDesign: { contestId: namesId, baseVersion: 1, design, confirmBy: instantOf('2020-12-20 18:00') },
  drawPreview: { contestId: madeId, design },
  addSeal: { contestId: namesId, fileId: 'cloud://not-mine', name: '大赛专用章' },
  removeSeal: { contestId: namesId, sealId },
  listConfirmations: { contestId: namesId },
  correctNames: { ...names, reason: '来信更正' },
  remindWinners: { contestId: namesId },
  exportDispatch: { contestId: madeId },
  makeCertificates: { contestId: madeId },
  certificateProgress: { contestId: madeId },
  listCertificates: { contestId: madeId },
  voidCertificate: { contestId: madeId, number: wrongNumber, reason: '姓名有误' },
  reissueCertificate: { contestId: madeId, number: oldNumber, reason: '姓名有误' },
  listMyAwards: {},
  confirmNames: names,
  openCertificate: { number },
  verify: { number },
}
