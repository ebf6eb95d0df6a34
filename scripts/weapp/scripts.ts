import { parse } from 'acorn'
import { textsOfKind, type WeappOutput } from './output'

/** What must not reach a phone, each with the words that betray it. */
const betrayals: readonly (readonly [string, RegExp])[] = [
  ['zod', /\bZodError\b|\$ZodType\b/],
  ['code of the local preview', /jingying-preview|["'`]\/_cloud\//],
  ['a source map', /\/\/[#@] sourceMappingURL=/],
]

/** Old phones read ES5 only, and WeChat compiles nothing of ours. */
export function checkScripts(output: WeappOutput): string[] {
  return Object.entries(textsOfKind(output, 'js')).flatMap(([path, source]) => [
    ...notES5(path, source),
    ...betrayals.filter(([, words]) => words.test(source)).map(([what]) => `${path}.js carries ${what}`),
  ])
}

export function checkNoMaps(output: WeappOutput): string[] {
  return output.ofKind('map').map((path) => `${path}.map is a source map`)
}

function notES5(path: string, source: string): string[] {
  try {
    parse(source, { ecmaVersion: 5, sourceType: 'script', allowReserved: true })
    return []
  } catch (error) {
    const { message, pos } = error as SyntaxError & { pos: number }
    return [`${path}.js is not ES5: ${message} near ${JSON.stringify(source.slice(pos, pos + 40))}`]
  }
}
