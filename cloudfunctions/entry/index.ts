import { entry } from '#shared/contract/entry'
import { serve } from '../_runtime/serve'
import { listEntries, openEntry, pickEntries } from './queries'

export const main = serve(entry, { listEntries, pickEntries, openEntry })
