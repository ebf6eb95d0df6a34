import { kept } from '@/api/kept'
import { ownSlipsIn } from './ownSlips'
import { openSeen } from './seenChain'

/** What this phone remembers of the ledger, so that it can notice when the ledger forgets. */
export const seenChain = openSeen(kept)
export const ownSlips = ownSlipsIn(kept)
