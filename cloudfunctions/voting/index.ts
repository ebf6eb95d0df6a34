import { voting } from '#shared/contract/voting'
import { serve } from '../_runtime/serve'
import { castVotes } from './castVotes'
import { myVotes, ranking } from './queries'
import { settle } from './settle'

export const main = serve(voting, { castVotes, myVotes, ranking, settle })
