import { parseArgs } from 'node:util'
import { buildFunctions } from './build-functions'
import { report } from './report'
import { simulateReview } from './simulate/review'
import { quantile } from './simulate/reviewing'

/** A season's works from the queue of review to the public list: `npm run simulate:review -- --works 1350`. */
const main = async () => {
  const { values } = parseArgs({
    options: {
      works: { type: 'string', default: '1350' },
      jurors: { type: 'string', default: '30' },
      selects: { type: 'string', default: '150' },
      json: { type: 'boolean' },
    },
  })
  await buildFunctions()
  const { times, phases, decided, readings, tied, faults } = await simulateReview({
    works: Number(values.works),
    jurors: Number(values.jurors),
    selects: Number(values.selects),
    tell: (line) => process.stderr.write(`${line}\n`),
  })
  for (const fault of faults) process.stderr.write(`不符：${fault}\n`)
  report([
    ...decided.map((value, index) => ({ name: `review.reviewer${index + 1}`, value, unit: '件' })),
    { name: 'review.fewestReadings', value: Math.min(...readings), unit: '件' },
    { name: 'review.mostReadings', value: Math.max(...readings), unit: '件' },
    { name: 'review.tied', value: tied, unit: '件' },
    ...Object.entries(phases).map(([name, value]) => ({ name: `review.phase.${name}`, value, unit: '秒' })),
    ...[...times].flatMap(([name, all]) => [
      { name: `review.calls.${name}`, value: all.length, unit: '次' },
      { name: `review.half.${name}`, value: quantile(all, 0.5), unit: 'ms' },
      { name: `review.most.${name}`, value: quantile(all, 0.95), unit: 'ms' },
    ]),
    { name: 'review.faults', value: faults.length, unit: '处', goal: { atMost: 0 } },
  ])
}

main().catch((thrown) => {
  console.error(thrown)
  process.exit(1)
})
