import { showcase } from '#shared/contract/showcase'
import { serve } from '../_runtime/serve'
import { exportShowcase } from './exportShowcase'
import { listOriginals } from './listOriginals'
import { openShowcase, openWinner } from './queries'
import { openStory } from './tellStory'

export const main = serve(showcase, {
  openShowcase,
  openWinner,
  openStory,
  exportShowcase,
  listOriginals,
})
