import type { Certificate, CertificatePlan } from '#shared/model/certificate'
import { writeFile } from '../_data/certificateFiles'
import { settleCertificate } from '../_data/certificates'
import { drawPdf } from '../_runtime/drawing/drawPdf'
import { drawPicture } from '../_runtime/drawing/drawPicture'
import { sheetFor } from './sheetFor'

/** What all certificates of a contest have in common. */
export interface Press {
  readonly plan: CertificatePlan
  readonly seals: readonly Buffer[]
  /** Before a certificate's number; empty where this installation has no address for codes. */
  readonly codeLink: string
}

const PICTURE_WIDTH = 1_684

/**
 * Draws one that waits, stores it under the path that it had from the beginning, and says so: done again after a crash,
 * the same two files are written again and nothing else.
 */
export const drawCertificate = async (
  certificate: Certificate,
  { plan: { design }, seals, codeLink }: Press,
  now: number,
): Promise<Pick<Certificate, 'state'>> => {
  const { certificateId, number, path, isUnit } = certificate
  const sheet = sheetFor(design, certificate, { seals: seals.length, isUnit })
  if (!sheet.ok) {
    const missing = sheet.error.code === 'CHARACTER_NOT_IN_FONT' ? sheet.error.character : ''
    await settleCertificate(certificateId, { state: 'stuck', missing, files: null, madeAt: null })
    return { state: 'stuck' }
  }
  const title = `${design.heading} ${certificate.name}`
  const drawing = { sheet: sheet.value, seals, link: `${codeLink}${number}`, title, madeAt: now }
  const [pdf, picture] = await Promise.all([
    drawPdf(drawing).then((bytes) => writeFile(`${path}.pdf`, bytes)),
    drawPicture(drawing, PICTURE_WIDTH).then((bytes) => writeFile(`${path}.png`, bytes)),
  ])
  await settleCertificate(certificateId, {
    ...{ state: 'made', missing: '', files: { pdf, picture }, madeAt: now },
  })
  return { state: 'made' }
}
