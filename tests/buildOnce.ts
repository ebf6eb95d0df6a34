import path from 'node:path'
import { buildClient } from '../scripts/build/client'
import { filesBelow } from '../scripts/build/receipt'
import { buildFunctions } from '../scripts/build-functions'
import { root } from '../scripts/cloud/deployment'

/** The tests that look at the WeChat build; nobody else waits for it. */
const folder = 'tests/weapp'

const asksForPhone = (patterns: readonly string[]): boolean =>
  patterns.length === 0 ||
  filesBelow(folder).some((file) =>
    patterns.some((pattern) => new RegExp(pattern, 'i').test(path.join(root, file))),
  )

interface Asked {
  readonly testPathPatterns: { readonly patterns: readonly string[] }
}

/** Tests run the production bundles, so they are built first; what has not changed is not built again. */
export default async ({ testPathPatterns }: Asked) => {
  await Promise.all([
    buildFunctions(),
    ...(asksForPhone(testPathPatterns.patterns) ? [buildClient('weapp')] : []),
  ])
}
