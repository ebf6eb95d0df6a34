import { unit } from '#shared/contract/unit'
import { serve } from '../_runtime/serve'
import { attachFile } from './attachFile'
import { claimWork } from './claimWork'
import { exportSheet } from './exportSheet'
import { importSheet } from './importSheet'
import { inviteLiaison } from './inviteLiaison'
import { makeClaimCode } from './makeClaimCode'
import { openUnitWork } from './openUnitWork'
import { previewSheet } from './previewSheet'
import { listUnits, listUnitWorks, openMyUnit } from './queries'
import { removeUnit } from './removeUnit'
import { reportContact } from './reportContact'
import { saveUnit } from './saveUnit'
import { saveUnitWork } from './saveUnitWork'

export const main = serve(unit, {
  listUnits,
  openMyUnit,
  listUnitWorks,
  saveUnit,
  removeUnit,
  inviteLiaison,
  reportContact,
  openUnitWork,
  saveUnitWork,
  attachFile,
  makeClaimCode,
  claimWork,
  previewSheet,
  importSheet,
  exportSheet,
})
