// Prints “passed failed” of one jest report. A run that broke before it could report, or says that it failed
// without a failed test (a file that does not load, coverage, an open handle), is a failure all the same.
import { existsSync, readFileSync } from 'node:fs'

const [report, status] = process.argv.slice(2)
const {
  numPassedTests = 0,
  numFailedTests = 0,
  numRuntimeErrorTestSuites = 0,
} = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {}
const failed = numFailedTests + numRuntimeErrorTestSuites
process.stdout.write(`${numPassedTests} ${failed === 0 && status !== '0' ? 1 : failed}\n`)
