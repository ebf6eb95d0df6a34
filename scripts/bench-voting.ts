import { parseArgs } from 'node:util'
import { countCastCalls } from './bench/calls'
import { measureGrowth } from './bench/growth'
import { measureLag } from './bench/lag'
import { measureSpeeds } from './bench/speeds'
import { buildFunctions } from './build-functions'
import { type Measured, report } from './report'

// By default a few minutes. `--only growth --sizes 1000,100000,1000000` fills the ledger first, which takes its time.
const DEFAULT_SIZES = '1000,20000,100000'

const main = async () => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      sizes: { type: 'string', default: DEFAULT_SIZES },
      json: { type: 'boolean' },
    },
  })
  await buildFunctions()
  const tell = (line: string) => process.stderr.write(`${line}\n`)
  const parts: Record<string, () => Promise<Measured[]>> = {
    speeds: measureSpeeds,
    calls: countCastCalls,
    lag: measureLag,
    growth: () => measureGrowth(values.sizes.split(',').map(Number), tell),
  }
  const chosen = values.only === undefined ? Object.keys(parts) : values.only.split(',')
  const measured: Measured[] = []
  for (const name of chosen) {
    const part = parts[name]
    if (!part) throw new Error(`--only ${name}：可以是 ${Object.keys(parts).join('、')}`)
    measured.push(...(await part()))
  }
  report(measured)
}

main().catch((thrown) => {
  console.error(thrown)
  process.exit(1)
})
