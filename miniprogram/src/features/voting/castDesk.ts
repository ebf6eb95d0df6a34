import { accountHere } from '@/api/accountHere'
import { read, write } from '@/api/client'
import { kept } from '@/api/kept'
import { newWriteKey } from '@/api/writeKey'
import { openCasting } from './casting'
import { pauseUntilHope } from './hope'
import { pendingCastsIn } from './pendingCasts'
import { receiptsIn } from './receipts'
import { tellEnd } from './tellEnd'

/** The one desk of this app where votes are handed in. It lives outside of pages, which come and go. */
export const castDesk = openCasting({
  account: accountHere,
  pending: pendingCastsIn(kept),
  receipts: receiptsIn(kept),
  send: ({ contestId, key, lines }, receipt) =>
    write('voting', 'castVotes', { contestId, key, lines: [...lines], ...(receipt ? { receipt } : {}) }),
  mine: (contestId) => read('voting', 'myVotes', { contestId }),
  clock: Date.now,
  newKey: newWriteKey,
  pause: pauseUntilHope,
  onEnd: tellEnd,
})
