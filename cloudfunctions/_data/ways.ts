import type { Submission } from '#shared/model/submission'
import { standing } from '#shared/rules/reviewing'
import { phoneMarkOf } from '#shared/rules/submission'
import { command, database } from './connection'
import { insertMissing } from './insert'
import type { Transaction } from './transaction'

// One way per entrant. Whoever sends a work takes a turn at a lock, looks for this person's works by another way and
// writes: of two at the same instant, the second begins again and sees the first. A lock is shared by many people, so
// that it says nothing of any.

const MOST = 1_000
const LOCK_LENGTH = 'phone:00'.length

interface Lock {
  readonly turn: number
}

type Way = Pick<Submission, 'contestId' | 'channel'>
type OtherWay = Pick<Submission, 'entryId' | 'title' | 'marks' | 'channel'>

const locks = () => database.collection('personLocks')
const lockIdOf = (contestId: string, phoneMark: string): string =>
  `${contestId}:${phoneMark.slice(0, LOCK_LENGTH)}`

/** Works of these people that stand, and came in by another way: alone is one, a unit or the post is the other. */
export const findOtherWays = async (
  { contestId, channel }: Way,
  phoneMarks: readonly string[],
): Promise<OtherWay[]> => {
  if (phoneMarks.length === 0) return []
  const { data } = await database
    .collection('submissions')
    .where({
      contestId,
      marks: command.in([...phoneMarks]),
      channel: channel === 'individual' ? command.in(['unit', 'staff']) : 'individual',
      state: command.in([...standing]),
    })
    .field({ entryId: true, title: true, marks: true, channel: true })
    .limit(MOST)
    .get()
  return data as OtherWay[]
}

/** In the transaction that sends a work: this person's work by another way, if there is one. */
export const takeWay = async (
  transaction: Transaction,
  { entryId, phoneHash, ...way }: Way & Pick<Submission, 'entryId' | 'phoneHash'>,
): Promise<OtherWay | undefined> => {
  const mark = phoneMarkOf(phoneHash)
  if (mark === '') return undefined
  const lockId = lockIdOf(way.contestId, mark)
  const before = await transaction.find<Lock>('personLocks', lockId)
  // After the lock was seen: who took a turn since makes this one begin again.
  const found = await findOtherWays(way, [mark])
  const other = found.find((one) => one.entryId !== entryId)
  if (other) return other
  const after: Lock = { turn: (before?.turn ?? 0) + 1 }
  await transaction.put('personLocks', lockId, after)
  return undefined
}

/** The same for many, after their works were written: whoever is sending at this instant begins again and sees them. */
export const takeWays = async (contestId: string, phoneMarks: readonly string[]): Promise<void> => {
  const lockIds = [...new Set(phoneMarks.map((mark) => lockIdOf(contestId, mark)))]
  if (lockIds.length === 0) return
  const named = { _id: command.in(lockIds) }
  const { data } = await locks().where(named).field({ _id: true }).limit(MOST).get()
  const there = new Set((data as { _id: string }[]).map(({ _id }) => _id))
  const missing = lockIds.filter((lockId) => !there.has(lockId)).map((_id) => ({ _id, turn: 0 }))
  await insertMissing('personLocks', missing)
  await locks()
    .where(named)
    .update({ turn: command.inc(1) })
}
