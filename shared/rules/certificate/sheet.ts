import type { CertificateDesign, CertificateFacts, CertificateLayout } from '#shared/model/certificate'
import { paragraphsOf, printedDay } from './bodyText'
import { linesOf, type Measure, type SetLine } from './fitLines'

// One drawing for the document and for the picture: points of a sheet of A4, from its top left corner.

export type Mark =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly left: number
      readonly baseline: number
      readonly size: number
      readonly isBold: boolean
      readonly colour: string
    }
  | {
      readonly kind: 'frame'
      readonly inset: number
      readonly thickness: number
      readonly colour: string
    }
  | {
      readonly kind: 'seal'
      readonly index: number
      readonly left: number
      readonly top: number
      readonly size: number
    }
  | { readonly kind: 'code'; readonly left: number; readonly top: number; readonly size: number }

export interface Sheet {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
}

interface Shape {
  readonly width: number
  readonly height: number
  readonly side: number
  readonly headingAt: number
  readonly headingSize: number
  readonly headingColour: string
  readonly body: { readonly top: number; readonly bottom: number; readonly largest: number }
  readonly frames: readonly (Mark & { kind: 'frame' })[]
}

const [vermilion, gold, ink, soft] = ['#c0311e', '#a9812f', '#1f1b16', '#6b655c']
const frame = (inset: number, thickness: number, colour: string) =>
  ({ kind: 'frame', inset, thickness, colour }) as const

const shapes: Readonly<Record<CertificateLayout, Shape>> = {
  gold: {
    ...{ width: 842, height: 595, side: 112, headingAt: 142, headingSize: 52, headingColour: vermilion },
    body: { top: 186, bottom: 404, largest: 24 },
    frames: [frame(24, 6, gold), frame(36, 1.5, gold), frame(42, 0.75, vermilion)],
  },
  plain: {
    ...{ width: 842, height: 595, side: 96, headingAt: 128, headingSize: 44, headingColour: ink },
    body: { top: 172, bottom: 408, largest: 24 },
    frames: [frame(32, 1, soft)],
  },
  upright: {
    ...{ width: 595, height: 842, side: 84, headingAt: 198, headingSize: 52, headingColour: vermilion },
    body: { top: 262, bottom: 586, largest: 23 },
    frames: [frame(24, 5, vermilion), frame(34, 1, gold)],
  },
}

const SMALLEST = 11
const LEADING = 1.75
const FOOT = { issuer: 15, day: 15, number: 10, code: 64, seal: 104, bottom: 70, line: 25 } as const

export interface BodyDoesNotFit {
  readonly code: 'TEXT_DOES_NOT_FIT'
}

/** The largest size at which the whole text stands in its place. */
const setBody = (paragraphs: ReturnType<typeof paragraphsOf>, shape: Shape, measure: Measure) => {
  const { top, bottom, largest } = shape.body
  for (let size = largest; size >= SMALLEST; size -= 0.5) {
    const width = (shape.width - 2 * shape.side) / size
    const lines = paragraphs.flatMap((pieces, index) => linesOf(pieces, width, measure, index > 0))
    if (lines.length * size * LEADING <= bottom - top) return { size, lines }
  }
  return undefined
}

const textMarks = (line: SetLine, left: number, baseline: number, size: number): Mark[] =>
  line.pieces.map(({ text, isFact, left: within }) => ({
    ...{ kind: 'text', text, left: left + within * size, baseline, size, isBold: isFact, colour: ink },
  }))

/** Everything that is drawn, and where. `seals` says how many are put on; a code only where there is one. */
export const sheetOf = (
  design: CertificateDesign,
  facts: CertificateFacts,
  { seals, isUnit, measure }: { readonly seals: number; readonly isUnit: boolean; readonly measure: Measure },
): Sheet | BodyDoesNotFit => {
  const shape = shapes[design.layout]
  const { width, height, side } = shape
  const body = setBody(paragraphsOf(isUnit ? design.unitBody : design.body, facts), shape, measure)
  if (!body) return { code: 'TEXT_DOES_NOT_FIT' }
  const write = (
    text: string,
    size: number,
    isBold: boolean,
    colour: string,
    baseline: number,
    at: number,
  ) => {
    const wide = measure(text, isBold) * size
    return { kind: 'text', text, left: at - wide, baseline, size, isBold, colour } as const
  }
  const headingSize = Math.min(
    shape.headingSize,
    (width - 2 * side) / Math.max(0.1, measure(design.heading, true)),
  )
  const headingWide = measure(design.heading, true) * headingSize
  const right = width - side
  // Issuers stand one above the other, the day below them; long ones shrink.
  const shrunk = (text: string, size: number) =>
    Math.min(size, width / 2 / Math.max(0.1, measure(text, false)))
  const foot = height - FOOT.bottom
  const issuers = design.issuers.map((issuer, index) => {
    const baseline = foot - (design.issuers.length - index) * FOOT.line
    return write(issuer, shrunk(issuer, FOOT.issuer), false, ink, baseline, right)
  })
  const sealTop = foot - FOOT.line - FOOT.seal / 2 - 10
  return {
    width,
    height,
    marks: [
      ...shape.frames,
      {
        ...{ kind: 'text', text: design.heading, left: (width - headingWide) / 2, baseline: shape.headingAt },
        ...{ size: headingSize, isBold: true, colour: shape.headingColour },
      },
      ...body.lines.flatMap((line, index) =>
        textMarks(line, side, shape.body.top + (index + 0.75) * body.size * LEADING, body.size),
      ),
      ...issuers,
      write(printedDay(facts.day), FOOT.day, false, ink, foot, right),
      { kind: 'code', left: side, top: foot - FOOT.code - 4, size: FOOT.code },
      {
        ...{ kind: 'text', text: `编号 ${facts.number}`, left: side, baseline: foot + 12 },
        ...{ size: FOOT.number, isBold: false, colour: soft },
      },
      ...Array.from({ length: seals }, (_, index) => ({
        ...{ kind: 'seal' as const, index, size: FOOT.seal, top: sealTop },
        left: right - FOOT.seal * (1.05 + index * 1.02),
      })),
    ],
  }
}
