import { inflateSync } from 'node:zlib'

// What a reader of documents would find in ours: texts, by the fonts' own tables from glyphs back to characters.

const streamOf = (object: string): string => {
  const from = object.indexOf('stream\n')
  if (from < 0) return ''
  const bytes = Buffer.from(object.slice(from + 7, object.lastIndexOf('\nendstream')), 'latin1')
  return object.slice(0, from).includes('FlateDecode')
    ? inflateSync(bytes).toString('latin1')
    : bytes.toString('latin1')
}

const textOfHex = (hex: string): string =>
  Buffer.from(hex.replace(/\s/g, ''), 'hex').swap16().toString('utf16le')

/** Glyphs of a font, by their number in the document. */
const readCmap = (cmap: string): Map<number, string> => {
  const characters = new Map<number, string>()
  for (const [, from = '', list = ''] of cmap.matchAll(/<([0-9a-f]+)>\s*<[0-9a-f]+>\s*\[([^\]]*)\]/gi)) {
    const all = [...list.matchAll(/<([0-9a-f\s]*)>/gi)].map(([, hex = '']) => textOfHex(hex))
    all.forEach((character, index) => {
      characters.set(Number.parseInt(from, 16) + index, character)
    })
  }
  return characters
}

/** Every text that is drawn, in its order; `glyphs` are those that were drawn. */
export const readPdf = (pdf: Buffer): { readonly text: string; readonly glyphs: readonly number[] } => {
  const objects = new Map(
    [...pdf.toString('latin1').matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => [
      Number(id),
      body,
    ]),
  )
  const all = [...objects.values()]
  const fonts = new Map<string, Map<number, string>>()
  for (const body of all) {
    for (const [, name = '', id = ''] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(id)) ?? '')?.[1]
      fonts.set(name, readCmap(streamOf(objects.get(Number(unicode)) ?? '')))
    }
  }
  const texts: string[] = []
  const glyphs: number[] = []
  for (const content of all.map(streamOf).filter((stream) => / Tf\n/.test(stream))) {
    let font = new Map<number, string>()
    for (const [, name, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
      if (name) font = fonts.get(name) ?? new Map()
      const codes = [...(shown ?? '').matchAll(/<([0-9a-f]+)>/gi)].flatMap(([, hex = '']) =>
        (hex.match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16)),
      )
      if (shown === undefined) continue
      glyphs.push(...codes)
      texts.push(codes.map((code) => font.get(code) ?? '�').join(''))
    }
  }
  return { text: texts.join('\n'), glyphs }
}
