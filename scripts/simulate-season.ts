import { parseArgs } from 'node:util'
import { buildFunctions } from './build-functions'
import { report } from './report'
import { quantile } from './simulate/reviewing'
import { simulateSeason } from './simulate/season/season'

/** From the notice to the certificates: `npm run simulate:season -- --voters 100000`. */
const main = async () => {
  const { values } = parseArgs({
    options: {
      works: { type: 'string', default: '1350' },
      selects: { type: 'string', default: '150' },
      jurors: { type: 'string', default: '30' },
      voters: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '2020' },
      /** Where the record stays; else it is thrown away once it agrees. */
      keep: { type: 'string' },
      json: { type: 'boolean' },
    },
  })
  await buildFunctions()
  const numbers = {
    ...{ works: Number(values.works), selects: Number(values.selects), jurors: Number(values.jurors) },
    ...{ voters: Number(values.voters), seed: Number(values.seed) },
  }
  const tell = (line: string) => void process.stderr.write(`${line}\n`)
  const { times, phases, counts, faults } = await simulateSeason({ ...numbers, tell }, values.keep)
  for (const fault of faults) tell(`不符：${fault}`)
  const named = (prefix: string, all: Readonly<Record<string, number>>, unit: string) =>
    Object.entries(all).map(([name, value]) => ({ name: `season.${prefix}.${name}`, value, unit }))
  report([
    ...named('count', counts, ''),
    ...named('phase', phases, '秒'),
    ...[...times].flatMap(([name, all]) => [
      { name: `season.half.${name}`, value: quantile(all, 0.5), unit: 'ms' },
      { name: `season.most.${name}`, value: quantile(all, 0.95), unit: 'ms' },
    ]),
    { name: 'season.memoryMB', value: process.resourceUsage().maxRSS / 1_024, unit: 'MB' },
    { name: 'season.faults', value: faults.length, unit: '处', goal: { atMost: 0 } },
  ])
}

main().catch((thrown) => {
  console.error(thrown)
  process.exit(1)
})
