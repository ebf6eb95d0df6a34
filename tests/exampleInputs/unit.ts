import { unitDesk } from '../fixtures/unitDesk'
import { type InputsOf, key } from './inputsOf'

const unitForm = {
  content: {
    title: '晨读',
    categoryId: 'qingchun',
    authors: [{ name: '张三' }],
    unit: '石家庄一中',
    city: '石家庄',
    introduction: '清晨的教室。',
    items: [],
    cover: '',
    fields: {},
  },
  hidden: { phone: '19900000001', address: '石家庄市' },
}

const unitSheet = {
  contestId: unitDesk.contestId,
  file: { base64: unitDesk.sheet },
  unitId: unitDesk.unitId,
}

export const unitInputs: InputsOf<'unit'> = {
  listUnits: { contestId: unitDesk.contestId },
  openMyUnit: { contestId: unitDesk.contestId },
  listUnitWorks: { contestId: unitDesk.contestId },
  saveUnit: {
    contestId: unitDesk.contestId,
    to: { key },
    unit: { name: '邯郸市总工会', contact: '王敏', post: '干事', phone: '19900000001' },
  },
  removeUnit: { contestId: unitDesk.contestId, unitId: unitDesk.emptyUnitId, reason: '重复登记' },
  inviteLiaison: { contestId: unitDesk.contestId, unitId: unitDesk.unitId, key },
  reportContact: { contestId: unitDesk.contestId, contact: '王敏', post: '干事', phone: '19900000001' },
  openUnitWork: { contestId: unitDesk.contestId, entryId: unitDesk.workId },
  saveUnitWork: { contestId: unitDesk.contestId, to: { key }, unitId: null, form: unitForm },
  attachFile: { contestId: unitDesk.contestId, entryId: unitDesk.workId, fileId: unitDesk.fileId },
  makeClaimCode: { contestId: unitDesk.contestId, entryId: unitDesk.workId, key },
  claimWork: { code: unitDesk.code },
  previewSheet: unitSheet,
  importSheet: { ...unitSheet, digest: unitDesk.digest },
  exportSheet: { contestId: unitDesk.contestId, kind: 'entries' },
}
