import { certificate } from '#shared/contract/certificate'
import { serve } from '../_runtime/serve'
import { addSeal } from './addSeal'
import { confirmNames } from './confirmNames'
import { correctNames } from './correctNames'
import { drawPreview } from './drawPreview'
import { exportDispatch } from './exportDispatch'
import { listMyAwards } from './listMyAwards'
import { makeCertificates } from './makeCertificates'
import { openCertificate } from './openCertificate'
import { certificateProgress, listCertificates, listConfirmations, openDesk } from './queries'
import { reissueCertificate } from './reissueCertificate'
import { remindWinners } from './remindWinners'
import { removeSeal } from './removeSeal'
import { saveDesign } from './saveDesign'
import { verify } from './verify'
import { voidCertificate } from './voidCertificate'

export const main = serve(certificate, {
  openDesk,
  saveDesign,
  drawPreview,
  addSeal,
  removeSeal,
  listConfirmations,
  correctNames,
  remindWinners,
  exportDispatch,
  makeCertificates,
  certificateProgress,
  listCertificates,
  voidCertificate,
  reissueCertificate,
  listMyAwards,
  confirmNames,
  openCertificate,
  verify,
})
