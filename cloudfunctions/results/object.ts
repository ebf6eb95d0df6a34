import type { results } from '#shared/contract/results'
import { clockText, dayOf, nextDay, startOfDay } from '#shared/lib/day'
import { sha256Hex } from '#shared/lib/hash'
import { ok, refuse } from '#shared/lib/result'
import { type Objection, resultLimits } from '#shared/model/results'
import { publicityState } from '#shared/rules/publicity'
import { stageNotOpen } from '#shared/rules/stageFacts'
import { allows } from '#shared/rules/stages'
import { publicityOf } from '../_data/awardLists'
import { publicContestOf } from '../_data/contests'
import { catalogueOf } from '../_data/entries'
import { takeGuess } from '../_data/invitations'
import { objectionKeyOf } from '../_data/objections'
import { findObjectionsOf } from '../_data/objectionsOf'
import { useFile as takeFile } from '../_data/storedFiles'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'

const DAY_MS = 86_400_000

/** Sent again with the same key it is the same objection. A try is counted before anything is written. */
export const object: Handler<typeof results.object> = async (input, { actor, now }) => {
  const { contestId, entryId, kind, text, fileIds, link, key } = input
  const contest = await publicContestOf(contestId)
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const owner = actor.openid
  const hash = sha256Hex(`objection ${contestId} ${owner} ${key}`).slice(0, 8).toUpperCase()
  const number = `Y${clockText(now, 'YYMMDD')}-${hash}`
  // Also one of another day: a reply that was lost at midnight makes no second one.
  const known = (await findObjectionsOf(owner)).find(
    (one) => one.contestId === contestId && one.number.endsWith(`-${hash}`),
  )
  if (known) return ok({ number: known.number, dueAt: known.dueAt })
  const [publicity, catalogue] = await Promise.all([publicityOf(contestId), catalogueOf(contestId)])
  const state = publicityState(contest.stages, publicity, now)
  if (state === 'none' || state === 'soon') return refuse({ code: 'PUBLICITY_NOT_BEGUN' })
  if (state === 'final' || !allows(contest.stages, 'object', now))
    return refuse(stageNotOpen(contest.stages, 'object', now))
  const card = catalogue?.cards.find((one) => one.entryId === entryId)
  if (!card) return refuse({ code: 'ENTRY_NOT_FOUND' })

  const day = dayOf(now)
  const { objectionsPerDay: atMost } = resultLimits
  if (!(await takeGuess(`${owner}:objection`, Math.floor(startOfDay(day) / DAY_MS), atMost)))
    return refuse({ code: 'TOO_MANY_OBJECTIONS', atMost, nextAt: startOfDay(nextDay(day)) })
  const days = contest.objections?.answerDays ?? resultLimits.answerDays
  const dueAt = now + days * DAY_MS
  const made: Objection = {
    ...{ number, contestId, entryId, title: card.title, kind, text, fileIds, link },
    ...{ by: owner, at: now, dueAt, answeredAt: null, answer: null },
  }
  return transact(async (transaction) => {
    for (const fileId of fileIds)
      if (!(await takeFile(transaction, fileId, { contestId, owner, usedBy: `objection:${number}` })))
        return refuse({ code: 'EVIDENCE_NOT_YOURS' })
    await transaction.put('objections', objectionKeyOf(contestId, number), made)
    return ok({ number, dueAt })
  })
}
