import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { plant } from './plant'

const count = path.resolve(__dirname, '../../.ci/count.mjs')

/** What the last line of .ci/run is added up from. */
const counted = (report: object | undefined, status: number): string => {
  const plot = plant(report ? { 'report.json': JSON.stringify(report) } : {})
  const args = [count, path.join(plot.root, 'report.json'), String(status)]
  const output = execFileSync(process.execPath, args, { encoding: 'utf8' }).trim()
  plot.clear()
  return output
}

test.each([
  ['all is well', { numPassedTests: 7, numFailedTests: 0 }, 0, '7 0'],
  ['tests failed', { numPassedTests: 5, numFailedTests: 2 }, 1, '5 2'],
  ['a file did not load', { numPassedTests: 5, numFailedTests: 0, numRuntimeErrorTestSuites: 1 }, 1, '5 1'],
  ['jest failed, and no test did', { numPassedTests: 7, numFailedTests: 0 }, 1, '7 1'],
  ['nothing was reported', undefined, 1, '0 1'],
])('%s', (_, report, status, expected) => {
  expect(counted(report, status)).toBe(expected)
})
