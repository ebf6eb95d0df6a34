import { showcase } from '#shared/contract/showcase'
import { serve } from '../_runtime/serve'
import { exportShowcase } from './exportShowcase'
import { listOriginals } from './listOriginals'
import { openStory } from './openStory'
import { openShowcase, openWinner } from './queries'

export const main = serve(showcase, {
  openShowcase,
  openWinner,
  openStory,
  exportShowcase,
  listOriginals,
})
