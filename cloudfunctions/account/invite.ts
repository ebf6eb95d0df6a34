import type { account } from '#shared/contract/account'
import { ok, refuse } from '#shared/lib/result'
import { INSTALLATION_ID } from '#shared/model/installation'
import { findContest } from '../_data/contests'
import { inviteBy } from '../_runtime/invite'
import type { Handler } from '../_runtime/serve'

export const invite: Handler<typeof account.invite> = async (input, call) => {
  const { contestId, role, note, days, key } = input
  if (contestId !== INSTALLATION_ID && !(await findContest(contestId)))
    return refuse({ code: 'CONTEST_NOT_FOUND' })
  return ok(await inviteBy(call, { contestId, role, note, days, key, words: role }))
}
