import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Noun } from '#shared/contract/action'

/** What a document may name. */
export interface Known {
  readonly root: string
  readonly scripts: Readonly<Record<string, string>>
  readonly nouns: Readonly<Record<string, Noun>>
  /** The text of every source file. */
  readonly sources: readonly string[]
}

/** Made on the way and never committed. */
const isMade = (place: string) => /^(dist|\.cloud|node_modules)(\/|$)/.test(place)
const isOurs = (place: string) =>
  /^(shared|cloudfunctions|miniprogram|localcloud|tests|scripts|docs|media|\.ci|\.githooks)\//.test(place)

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, ...found]) => found)
const inBlocks = (text: string) => all(text, /```\w*\n([\s\S]*?)```/g).map(([inside = '']) => inside)
const inBackticks = (text: string) =>
  all(text.replace(/```[\s\S]*?```/g, ''), /`([^`\n]+)`/g).map(([inside = '']) => inside)

const gonePaths = (text: string, { root }: Known): string[] =>
  [...inBackticks(text), ...inBlocks(text).flatMap((block) => block.split(/\s+/))]
    .filter((place) => isOurs(place) && !isMade(place))
    // `features/*` stands for whatever is in there.
    .filter((place) => !existsSync(path.join(root, place.replace(/\/?\*.*$/, ''))))

const brokenLinks = (text: string, { root }: Known, file: string): string[] =>
  all(text, /\]\(([^)#\s]+)/g)
    .map(([link = '']) => link)
    .filter((link) => !/^https?:/.test(link) && !existsSync(path.join(root, path.dirname(file), link)))

const unknownCommands = (text: string, { scripts }: Known): string[] =>
  all(text, /npm (?:run ([\w:-]+)|(start|test)\b)/g)
    .map(([run, word]) => run ?? word ?? '')
    .filter((command) => !(command in scripts))

/** Error codes, and the names of variables. */
const unknownCodes = (text: string, { sources }: Known): string[] =>
  inBackticks(text)
    .filter((word) => /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/.test(word))
    .filter((word) => !sources.some((source) => source.includes(word)))

/** A file may be called what a noun is: `record.json`. */
const fileEndings: readonly string[] = ['json', 'jsonl', 'ts']

const unknownActions = (text: string, { nouns }: Known): string[] =>
  inBackticks(text).filter((word) => {
    const [, noun = '', action = ''] = /^(\w+)\.(\w+)$/.exec(word) ?? []
    return noun in nouns && !fileEndings.includes(action) && !(action in (nouns[noun] ?? {}))
  })

/** Everything that a document names and that is not there. */
export const faultsOf = (file: string, text: string, known: Known): string[] => [
  ...gonePaths(text, known).map((place) => `no such path: ${place}`),
  ...brokenLinks(text, known, file).map((link) => `no such page: ${link}`),
  ...unknownCommands(text, known).map((command) => `no such command: ${command}`),
  ...unknownCodes(text, known).map((code) => `no such code or variable: ${code}`),
  ...unknownActions(text, known).map((action) => `no such action: ${action}`),
]
