import { contest } from '#shared/contract/contest'
import { serve } from '../_runtime/serve'
import { listContests, openContest } from './queries'

export const main = serve(contest, { listContests, openContest })
