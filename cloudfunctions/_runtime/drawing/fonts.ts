import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Font } from 'fontkit'
// The package names its fonts for browsers only; the files are there.
import bold from '../../../node_modules/@embedpdf/fonts-sc/fonts/NotoSansHans-Bold.otf'
import regular from '../../../node_modules/@embedpdf/fonts-sc/fonts/NotoSansHans-Regular.otf'

// As the document's writer asks for it, so that it is in the bundle once.
const fontkit = require('fontkit') as typeof import('fontkit')

export interface LoadedFont {
  readonly font: Font
  /** Of every glyph that was drawn before, its outline. */
  readonly outlines: Map<number, string>
}

const load = (file: string): LoadedFont => {
  const font = fontkit.create(readFileSync(path.resolve(__dirname, file)))
  if (!('layout' in font)) throw new Error(`${file} is a collection of fonts`)
  return { font, outlines: new Map() }
}

let loaded: { readonly regular: LoadedFont; readonly bold: LoadedFont } | undefined

/** Read when the first sheet is drawn, and kept for the life of the instance: a cold start does not pay for them. */
export const fontOf = (isBold: boolean): LoadedFont => {
  loaded ??= { regular: load(regular), bold: load(bold) }
  return isBold ? loaded.bold : loaded.regular
}

const widths = new Map<string, number>()
const MOST_KEPT = 20_000

/** How wide a text is at size 1, as it will be drawn. */
export const measure = (text: string, isBold: boolean): number => {
  const key = `${isBold ? 'b' : 'r'}${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  const { font } = fontOf(isBold)
  const width = font.layout(text).advanceWidth / font.unitsPerEm
  if (widths.size >= MOST_KEPT) widths.clear()
  widths.set(key, width)
  return width
}

/** The first character that the font would draw as an empty box. */
export const missingCharacter = (text: string): string | undefined => {
  const { font } = fontOf(false)
  return Array.from(text).find(
    (character) => character !== '\n' && !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
  )
}
