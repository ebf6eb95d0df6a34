import { measureResults } from './bench/results'
import { report } from './report'

report(measureResults([150, 2_000]))
