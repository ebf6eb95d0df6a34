import { account } from '#shared/contract/account'
import { serve } from '../_runtime/serve'
import { whoAmI } from './queries'

export const main = serve(account, { whoAmI })
