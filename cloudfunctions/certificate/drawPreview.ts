import type { certificate } from '#shared/contract/certificate'
import { ok, refuse } from '#shared/lib/result'
import type { CertificateFacts } from '#shared/model/certificate'
import { listedNames } from '#shared/rules/certificate/planned'
import type { Mark, Sheet } from '#shared/rules/certificate/sheet'
import { findPublicity } from '../_data/awardLists'
import { findCertificatePlan, findSeals } from '../_data/certificatePlans'
import { findContest } from '../_data/contests'
import { drawPicture } from '../_runtime/drawing/drawPicture'
import type { Handler } from '../_runtime/serve'
import { codeLinkOf } from './press'
import { sheetFor } from './sheetFor'

const WIDTH = 1_000
const EXAMPLE = '0000-SAMPL-SAMPL'

export const drawPreview: Handler<typeof certificate.drawPreview> = async (
  { contestId, design, name },
  { standing },
) => {
  const [contest, publicity, plan, codeLink] = await Promise.all([
    findContest(contestId),
    findPublicity(contestId),
    findCertificatePlan(contestId),
    codeLinkOf(contestId),
  ])
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const award = publicity?.awards.find(({ winners, basis }) => basis !== 'unit' && winners.length > 0)
  const winner = award?.winners[0]
  const listed = winner ? listedNames(winner) : ['张三']
  const facts: CertificateFacts = {
    ...{ number: EXAMPLE, contest: contest.name, award: award?.name ?? contest.awards[0]?.name ?? '一等奖' },
    ...{ title: winner?.title ?? '作品题目', unit: winner?.unit ?? '', day: design.day },
    name: name || (design.per === 'author' ? (listed[0] ?? '') : listed.join('、')),
  }
  const seals = plan?.seals ?? []
  const sheet = sheetFor(design, facts, { seals: seals.length, isUnit: false })
  if (!sheet.ok) return sheet
  const isOwner = standing.roles.includes('owner')
  const sealIds = isOwner ? seals.map(({ sealId }) => sealId) : []
  const shown = isOwner ? sheet.value : withRings(sheet.value)
  const pictures = (await findSeals(contestId, sealIds)).map(({ png }) => Buffer.from(png, 'base64'))
  const drawing = { sheet: shown, seals: pictures, link: `${codeLink}${EXAMPLE}` }
  const { width, height } = sheet.value
  const png = await drawPicture(drawing, WIDTH)
  return ok({ base64: png.toString('base64'), width, height })
}

/** Where a seal will be, and nothing of it. */
const withRings = (sheet: Sheet): Sheet => ({
  ...sheet,
  marks: sheet.marks.map((mark): Mark => {
    if (mark.kind !== 'seal') return mark
    const size = 14
    const place = { left: mark.left + mark.size / 2 - size, baseline: mark.top + mark.size / 2 + size / 3 }
    return { kind: 'text', text: '印章', ...place, size, isBold: true, colour: '#c0311e' }
  }),
})
