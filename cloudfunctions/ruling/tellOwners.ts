import type { Ruling } from '#shared/model/ruling'
import { messageOf } from '#shared/rules/messages'
import { noteMessage } from '../_data/messages'
import { findNamedSubmissions } from '../_data/submissions'
import type { Transaction } from '../_data/transaction'

/** To whom the works belong, outside of the pages too: votes were taken, or given back. */
export const tellOwners = async (
  transaction: Transaction,
  { entryIds }: Pick<Ruling, 'entryIds'>,
  at: number,
): Promise<void> => {
  for (const work of await findNamedSubmissions(entryIds))
    await noteMessage(transaction, messageOf(work, { kind: 'ruled', at }))
}
