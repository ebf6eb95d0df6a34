import { buildFunctions } from '../../scripts/build-functions'
import { checkWeapp } from '../../scripts/check-weapp'
import type { Measured } from '../../scripts/report'
import { readWeappOutput } from '../../scripts/weapp/output'

const KILOBYTE = 1024

/** Said by every schema of zod and by nothing of ours. */
const zodMarks = ['ZodError', '_zod', 'invalid_union']

/** What is deployed and what a phone downloads, in bytes of the production builds. */
export const measureBundles = async (): Promise<Measured[]> => {
  const { sizes } = checkWeapp()
  const output = readWeappOutput('dist/weapp')
  const withZod = output.ofKind('js').filter((path) => {
    const text = output.read(`${path}.js`)
    return zodMarks.some((mark) => text.includes(mark))
  })
  const functions = await buildFunctions()
  return [
    { name: 'weapp.mainBytes', value: sizes.mainBytes, unit: 'B', goal: { atMost: 600 * KILOBYTE } },
    { name: 'weapp.totalBytes', value: sizes.totalBytes, unit: 'B', goal: { atMost: 1536 * KILOBYTE } },
    { name: 'weapp.filesWithZod', value: withZod.length, unit: '', goal: { atMost: 0 } },
    ...functions.map(({ name, bytes }) => ({ name: `functionBytes.${name}`, value: bytes, unit: 'B' })),
  ]
}
