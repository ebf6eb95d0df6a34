import { parse } from 'acorn'
import { textsOfKind, type WeappOutput } from './output'

const NEWEST = 2019

/** What must not reach a phone, each with the words that betray it. */
const betrayals: readonly (readonly [string, RegExp])[] = [
  ['zod', /\bZodError\b|\$ZodType\b/],
  ['code of the local preview', /jingying-preview|["'`]\/_cloud\//],
  [
    'what no polyfill of WeChat’s adds',
    /\.(findLast|findLastIndex|toSorted|toReversed|toSpliced)\(|\bstructuredClone\(|Object\.groupBy\(/,
  ],
  ['a regular expression that looks behind, an error before iOS 16.4', /\(\?<[=!]/],
  ['a source map', /\/\/[#@] sourceMappingURL=/],
]

/** What the oldest phones read that may open it (miniprogram/babel.config.js); WeChat compiles nothing of ours. */
export function checkScripts(output: WeappOutput): string[] {
  return Object.entries(textsOfKind(output, 'js')).flatMap(([path, source]) => [
    ...tooNew(path, source),
    ...betrayals.filter(([, words]) => words.test(source)).map(([what]) => `${path}.js carries ${what}`),
  ])
}

export function checkNoMaps(output: WeappOutput): string[] {
  return output.ofKind('map').map((path) => `${path}.map is a source map`)
}

function tooNew(path: string, source: string): string[] {
  try {
    parse(source, { ecmaVersion: NEWEST, sourceType: 'script' })
    return []
  } catch (error) {
    const { message, pos } = error as SyntaxError & { pos: number }
    return [
      `${path}.js is newer than ES${NEWEST}: ${message} near ${JSON.stringify(source.slice(pos, pos + 40))}`,
    ]
  }
}
