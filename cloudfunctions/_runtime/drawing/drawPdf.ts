import type { Mark, Sheet } from '#shared/rules/certificate/sheet'
import { codeDots } from './codeDots'
import { fontOf } from './fonts'

// Of its builds the one that looks for nothing beside itself.
const PdfDocument = require('pdfkit') as typeof import('pdfkit')

export interface Drawing {
  readonly sheet: Sheet
  /** PNG, in the order of the plan. */
  readonly seals: readonly Buffer[]
  /** What the code says. */
  readonly link: string
  readonly title: string
  readonly madeAt: number
}

/** A document with the glyphs that are in it and no others, whose text can be searched and copied. */
export const drawPdf = ({ sheet, seals, link, title, madeAt }: Drawing): Promise<Buffer> => {
  const { width, height, marks } = sheet
  const document = new PdfDocument({
    size: [width, height],
    margin: 0,
    // Without one it would load Helvetica from beside itself.
    font: null as unknown as string,
    lang: 'zh-CN',
    displayTitle: true,
    info: { Title: title, CreationDate: new Date(madeAt), Producer: '竞映', Creator: '竞映' },
  })
  const parts: Buffer[] = []
  const done = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (part: Buffer) => parts.push(part))
    document.on('end', () => resolve(Buffer.concat(parts)))
    document.on('error', reject)
  })
  document.registerFont('regular', fontOf(false).font as never)
  document.registerFont('bold', fontOf(true).font as never)
  for (const mark of marks) draw(document, mark, { width, height, seals, link })
  document.end()
  return done
}

const draw = (
  document: PDFKit.PDFDocument,
  mark: Mark,
  { width, height, seals, link }: Pick<Sheet, 'width' | 'height'> & Pick<Drawing, 'seals' | 'link'>,
): void => {
  if (mark.kind === 'text') {
    const { text, left, baseline, size, isBold, colour } = mark
    const options = { lineBreak: false, baseline: 'alphabetic' } as const
    document
      .font(isBold ? 'bold' : 'regular', size)
      .fillColor(colour)
      .text(text, left, baseline, options)
  } else if (mark.kind === 'frame') {
    const { inset, thickness, colour } = mark
    document.lineWidth(thickness).strokeColor(colour)
    document.rect(inset, inset, width - 2 * inset, height - 2 * inset).stroke()
  } else if (mark.kind === 'seal') {
    const seal = seals[mark.index]
    const box: [number, number] = [mark.size, mark.size]
    if (seal) document.image(seal, mark.left, mark.top, { fit: box, align: 'center', valign: 'center' })
  } else {
    for (const dot of codeDots(link, mark.size))
      document.rect(mark.left + dot.left, mark.top + dot.top, dot.width, dot.height)
    document.fill('#000000')
  }
}
