import { hebeiContest } from '../../tests/fixtures/contests'
import { entryIdOf, newKey, openHebei } from '../../tests/season'
import type { Measured } from '../report'

const { contestId } = hebeiContest

/** Database calls of a cast, in every situation that a phone can be in; an instance that is warm. */
export const countCastCalls = async (): Promise<Measured[]> => {
  const t = await openHebei({ instancesPerFunction: 1 })
  try {
    const lines = [{ entryId: entryIdOf(contestId, '001'), votes: 1 }]
    const cast = async (person: string, key: string, receipt?: string, votes = 1) => {
      const given = lines.map((line) => ({ ...line, votes }))
      const reply = await t
        .as(person)
        .voting.castVotes({ contestId, key, lines: given, ...(receipt && { receipt }) })
      return { calls: t.databaseCalls('castVotes'), receipt: reply.ok ? reply.value.receipt : undefined }
    }
    await cast('voter-2', newKey()) // reads the ballot paper
    const key = newKey()
    const first = await cast('voter-1', key)
    const steady = await cast('voter-1', newKey(), first.receipt)
    const lostReply = await cast('voter-1', key, steady.receipt)
    const noReceipt = await cast('voter-1', newKey())
    const refused = await cast('voter-1', newKey(), undefined, 10)
    return [
      { name: 'dbCalls.castFirst', value: first.calls, unit: '次', goal: { atMost: 1 } },
      { name: 'dbCalls.castSteady', value: steady.calls, unit: '次', goal: { atMost: 1 } },
      { name: 'dbCalls.castAgain', value: lostReply.calls, unit: '次', goal: { atMost: 2 } },
      { name: 'dbCalls.castWithoutReceipt', value: noReceipt.calls, unit: '次' },
      { name: 'dbCalls.castRefused', value: refused.calls, unit: '次' },
    ]
  } finally {
    await t.close()
  }
}
