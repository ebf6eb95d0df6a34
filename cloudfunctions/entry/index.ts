import { entry } from '#shared/contract/entry'
import { serve } from '../_runtime/serve'
import { listEntries, listMyEntries, openEntry, openMyEntry, pickEntries } from './queries'
import { saveDraft } from './saveDraft'
import { submitEntry } from './submitEntry'
import { withdrawEntry } from './withdrawEntry'

export const main = serve(entry, {
  listEntries,
  pickEntries,
  openEntry,
  saveDraft,
  listMyEntries,
  openMyEntry,
  submitEntry,
  withdrawEntry,
})
