import { command, database } from '../../../../cloudfunctions/_data/connection'

const VOTES_A_DAY = 10

/** The vote that most templates would write if they knew of transactions: read the count, check it, add one. */
export const main = async (event: { entryId: string }) => {
  const voterId = process.env.WX_OPENID ?? ''
  try {
    return await database.runTransaction(async (transaction: typeof database) => {
      const voter = transaction.collection('counterVoters').doc(voterId)
      const { data } = await voter.get()
      const used = (data as { votes?: number } | null)?.votes ?? 0
      if (used >= VOTES_A_DAY) return { ok: false }
      await voter.set({ votes: used + 1 })
      await transaction
        .collection('counterWorks')
        .doc(event.entryId)
        .update({ votes: command.inc(1) })
      return { ok: true }
    })
  } catch {
    return { ok: false }
  }
}
