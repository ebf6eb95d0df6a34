import { record } from '#shared/contract/record'
import { serve } from '../_runtime/serve'
import { openRecord } from './queries'
import { writeRecord } from './writeRecord'

export const main = serve(record, { openRecord, writeRecord })
