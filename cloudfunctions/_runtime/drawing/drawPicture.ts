import { readFileSync } from 'node:fs'
import path from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import renderer from '@resvg/resvg-wasm/index_bg.wasm'
import type { Mark } from '#shared/rules/certificate/sheet'
import { codeDots } from './codeDots'
import type { Drawing } from './drawPdf'
import { fontOf } from './fonts'

let ready: Promise<void> | undefined

const open = (): Promise<void> => {
  ready ??= initWasm(readFileSync(path.resolve(__dirname, renderer)))
  return ready
}

/** The same sheet as a picture. Letters are drawn as outlines of the same font: the renderer needs no fonts of its own. */
export const drawPicture = async (
  { sheet, seals, link }: Pick<Drawing, 'sheet' | 'seals' | 'link'>,
  width: number,
): Promise<Buffer> => {
  await open()
  const size = `viewBox="0 0 ${sheet.width} ${sheet.height}" width="${sheet.width}" height="${sheet.height}"`
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect width="100%" height="100%" fill="#fffdf8"/>`,
    ...sheet.marks.map((mark) => draw(mark, sheet, { seals, link })),
    '</svg>',
  ].join('')
  const rendering = new Resvg(svg, { fitTo: { mode: 'width', value: width } })
  try {
    const picture = rendering.render()
    const png = Buffer.from(picture.asPng())
    picture.free()
    return png
  } finally {
    rendering.free()
  }
}

const draw = (
  mark: Mark,
  { width, height }: Drawing['sheet'],
  { seals, link }: Pick<Drawing, 'seals' | 'link'>,
): string => {
  if (mark.kind === 'text') return `<g fill="${mark.colour}">${lettersOf(mark)}</g>`
  if (mark.kind === 'frame') {
    const { inset, thickness, colour } = mark
    const box = `x="${inset}" y="${inset}" width="${width - 2 * inset}" height="${height - 2 * inset}"`
    return `<rect ${box} fill="none" stroke="${colour}" stroke-width="${thickness}"/>`
  }
  if (mark.kind === 'seal') {
    const seal = seals[mark.index]
    if (!seal) return ''
    const box = `x="${mark.left}" y="${mark.top}" width="${mark.size}" height="${mark.size}"`
    return `<image ${box} href="data:image/png;base64,${seal.toString('base64')}"/>`
  }
  const dots = codeDots(link, mark.size).map(
    ({ left, top, width: wide, height: high }) =>
      `M${mark.left + left} ${mark.top + top}h${wide}v${high}h${-wide}z`,
  )
  return `<path d="${dots.join('')}"/>`
}

const lettersOf = ({ text, left, baseline, size, isBold }: Mark & { kind: 'text' }): string => {
  const { font, outlines } = fontOf(isBold)
  const { glyphs, positions } = font.layout(text)
  const scale = size / font.unitsPerEm
  let at = left
  return glyphs
    .map((glyph, index) => {
      const known = outlines.get(glyph.id) ?? glyph.path.toSVG()
      outlines.set(glyph.id, known)
      const place = `translate(${at.toFixed(3)} ${baseline}) scale(${scale} ${-scale})`
      at += (positions[index]?.xAdvance ?? glyph.advanceWidth) * scale
      return known === '' ? '' : `<path transform="${place}" d="${known}"/>`
    })
    .join('')
}
