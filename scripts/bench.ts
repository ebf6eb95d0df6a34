import { measureSpeeds } from './bench/speeds'
import { report } from './report'

measureSpeeds().then(report, (thrown) => {
  console.error(thrown)
  process.exit(1)
})
