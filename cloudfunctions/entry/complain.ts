import type { entry } from '#shared/contract/entry'
import { clockText, dayOf, nextDay, startOfDay } from '#shared/lib/day'
import { sha256Hex } from '#shared/lib/hash'
import { ok, refuse } from '#shared/lib/result'
import { complaintLimits } from '#shared/model/complaint'
import { findComplaint, insertComplaint } from '../_data/complaints'
import { publicContestOf } from '../_data/contests'
import { findEntry } from '../_data/entries'
import { takeGuess } from '../_data/invitations'
import type { Handler } from '../_runtime/serve'

const DAY_MS = 86_400_000

/** Sent again with the same key it is the same complaint, with the same number. */
export const complain: Handler<typeof entry.complain> = async (input, { actor, now }) => {
  const { contestId, entryId, kind, text, key } = input
  if (!(await publicContestOf(contestId))) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const hash = sha256Hex(`complaint ${contestId} ${actor.openid} ${key}`).slice(0, 8).toUpperCase()
  const number = `T${clockText(now, 'YYMMDD')}-${hash}`
  const known = await findComplaint(contestId, number)
  if (known) return ok({ number, dueAt: known.dueAt })
  const face = await findEntry(entryId)
  if (face?.contestId !== contestId || face.status !== 'public') return refuse({ code: 'ENTRY_NOT_FOUND' })

  const day = dayOf(now)
  const { perDay: atMost } = complaintLimits
  if (!(await takeGuess(`${actor.openid}:complaint`, Math.floor(startOfDay(day) / DAY_MS), atMost)))
    return refuse({ code: 'TOO_MANY_COMPLAINTS', atMost, nextAt: startOfDay(nextDay(day)) })
  const dueAt = now + complaintLimits.answerDays * DAY_MS
  await insertComplaint({
    ...{ number, contestId, entryId, title: face.title, kind, text },
    ...{ by: actor.openid, at: now, dueAt, answeredAt: null, answer: null },
  })
  return ok({ number, dueAt })
}
