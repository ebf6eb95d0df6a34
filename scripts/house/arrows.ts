import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

export interface BrokenArrow {
  readonly rule: string
  readonly comment: string
  readonly from: string
  readonly to: string
}

interface Violation {
  readonly from: string
  readonly to: string
  readonly rule: { readonly name: string }
  /** The way round, if the rule is about going in circles. */
  readonly cycle?: readonly { readonly name: string }[]
}

interface Report {
  readonly summary: {
    readonly totalCruised: number
    readonly violations: readonly Violation[]
    readonly ruleSetUsed: {
      readonly forbidden: readonly { readonly name: string; readonly comment: string }[]
    }
  }
}

const ROOMS = ['shared', 'cloudfunctions', 'localcloud', 'miniprogram', 'screen', 'scripts', 'tests', 'media']
const HOUSE = path.resolve(__dirname, '../..')
const MOST_OUTPUT = 64 * 1024 * 1024

/** Every import of a tree that points where no arrow of the house does. */
export const brokenArrows = (root = HOUSE): BrokenArrow[] => {
  const rooms = ROOMS.filter((room) => existsSync(path.join(root, room)))
  const program = path.join(HOUSE, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const config = path.join(HOUSE, '.dependency-cruiser.cjs')
  const output = execFileSync(process.execPath, [program, '-c', config, '-T', 'json', ...rooms], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const { totalCruised, violations, ruleSetUsed } = (JSON.parse(output) as Report).summary
  // With a TypeScript that it cannot read it finds no module, no violation, and says that all is well.
  if (totalCruised === 0)
    throw new Error('dependency-cruiser read no module: does it support this TypeScript?')
  const comments = new Map(ruleSetUsed.forbidden.map(({ name, comment }) => [name, comment]))
  return violations.map(({ rule, from, to, cycle }) => ({
    rule: rule.name,
    comment: comments.get(rule.name) ?? '',
    from,
    to: cycle?.map(({ name }) => name).join(' → ') ?? to,
  }))
}
