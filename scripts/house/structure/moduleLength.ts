import type { Rule } from './house'

/** What a reader keeps in mind at once. The median of the code we admire is 34 to 75 lines. */
const MOST_LINES = 200
/** A test is a list of cases and is not read as a whole. */
const MOST_TEST_LINES = 300

/** Not read but looked up: data and drawings, each entry like the next. */
const dataFiles = [/^tests\/fixtures\/hebei2020\//, /^media\/scenes\//]

const IS_MODULE = /\.(ts|tsx|mjs|cjs|js|css)$/
const IS_TEST = /\.test\.tsx?$/

export const moduleLength: Rule = ({ files }) => {
  const complaints: string[] = []
  for (const [file, text] of files) {
    if (!IS_MODULE.test(file) || dataFiles.some((data) => data.test(file))) continue
    const most = IS_TEST.test(file) ? MOST_TEST_LINES : MOST_LINES
    const lines = text.split('\n').length - 1
    if (lines > most)
      complaints.push(
        `${file} has ${lines} lines, ${most} at most: find the second thing that it does, and give it a module and a name of its own`,
      )
  }
  return complaints
}
