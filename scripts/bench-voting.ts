import { parseArgs } from 'node:util'
import { countCastCalls } from './bench/calls'
import { measureGrowth } from './bench/growth'
import { measureLag } from './bench/lag'
import { measureSpeeds } from './bench/speeds'
import { buildFunctions } from './build-functions'
import { report } from './report'

// By default a few minutes. `--sizes 1000,100000,1000000` fills the ledger first, which takes its time.
const DEFAULT_SIZES = '1000,20000,100000'

const main = async () => {
  const { values } = parseArgs({
    options: { sizes: { type: 'string', default: DEFAULT_SIZES }, json: { type: 'boolean' } },
  })
  await buildFunctions()
  const tell = (line: string) => process.stderr.write(`${line}\n`)
  report([
    ...(await measureSpeeds()),
    ...(await countCastCalls()),
    ...(await measureLag()),
    ...(await measureGrowth(values.sizes.split(',').map(Number), tell)),
  ])
}

main().catch((thrown) => {
  console.error(thrown)
  process.exit(1)
})
