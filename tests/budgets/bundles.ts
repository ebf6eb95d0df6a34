import { buildFunctions } from '../../scripts/build-functions'
import { checkWeapp } from '../../scripts/check-weapp'
import type { Measured } from '../../scripts/report'
import { readWeappOutput } from '../../scripts/weapp/output'
import { sizeLimits } from '../../scripts/weapp/sizes'

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
    { name: 'weapp.mainBytes', value: sizes.mainBytes, unit: 'B', goal: { atMost: sizeLimits.main } },
    { name: 'weapp.totalBytes', value: sizes.totalBytes, unit: 'B', goal: { atMost: sizeLimits.total } },
    ...Object.entries(sizes.subPackages).map(([root, value]) => ({
      name: `weapp.packageBytes.${root.split('/')[1]}`,
      value,
      unit: 'B',
      goal: { atMost: sizeLimits.package },
    })),
    { name: 'weapp.filesWithZod', value: withZod.length, unit: '', goal: { atMost: 0 } },
    ...functions.map(({ name, bytes }) => ({ name: `functionBytes.${name}`, value: bytes, unit: 'B' })),
  ]
}
