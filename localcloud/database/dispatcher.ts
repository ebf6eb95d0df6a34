import { CloudError } from '../cloudError'
import { calculateDocument } from './actions/calculateDocument'
import { getDocument } from './actions/getDocument'
import { insertDocument } from './actions/insertDocument'
import { modifyAndReturnDoc } from './actions/modifyAndReturnDoc'
import { modifyDocument } from './actions/modifyDocument'
import { removeDocument } from './actions/removeDocument'
import type { Action, Body, Reply } from './actions/request'
import { aggregateDocuments } from './aggregate/aggregateDocuments'
import { messageOf, requestFailed, unsupported } from './errors'
import type { Catalog } from './storage/catalog'
import type { GroupCommit } from './storage/groupCommit'
import type { Transactions } from './transaction/transactions'
import { HeldByTransaction } from './transaction/writeLocks'
import type { Workspace } from './workspace'

const reads: Record<string, Action> = {
  'database.getDocument': getDocument,
  'database.calculateDocument': calculateDocument,
  'database.aggregateDocuments': aggregateDocuments,
}

const writes: Record<string, Action> = {
  'database.insertDocument': insertDocument,
  'database.modifyDocument': modifyDocument,
  'database.modifyAndReturnDoc': modifyAndReturnDoc,
  'database.removeDocument': removeDocument,
}

interface Parts {
  readonly catalog: Catalog
  readonly group: GroupCommit
  readonly transactions: Transactions
  readonly reader: Workspace
  readonly writer: Workspace
  readonly now: () => number
}

/** Finds who answers an action: the collections, the transactions, a read, or a write in the open group. */
export function dispatcher(parts: Parts): (action: string, body: Body) => Promise<Reply> {
  const { catalog, group, transactions, reader, writer, now } = parts

  const control: Record<string, (body: Body) => Reply | Promise<Reply>> = {
    'database.addCollection': ({ collectionName }) => {
      group.flush()
      catalog.create(collectionName)
      return {}
    },
    'database.startTransaction': () => ({ transactionId: transactions.start() }),
    'database.commitTransaction': async ({ transactionId }) => {
      await transactions.commit(transactionId)
      return {}
    },
    'database.abortTransaction': ({ transactionId }) => {
      transactions.abort(transactionId)
      return {}
    },
  }

  async function writePlainly(write: Action, body: Body): Promise<Reply> {
    for (;;) {
      try {
        return await group.run(() => write(callIn(writer, body)))
      } catch (cause) {
        if (!(cause instanceof HeldByTransaction)) throw cause
        await cause.holder.ended
      }
    }
  }

  function callIn(workspace: Workspace, body: Body) {
    return { workspace, collection: catalog.get(body.collectionName), catalog, body, now }
  }

  async function answer(action: string, body: Body): Promise<Reply> {
    const controls = control[action]
    if (controls) return controls(body)
    const read = reads[action]
    const write = writes[action]
    const act = read ?? write
    if (!act) throw unsupported(`the action ${action}`)
    if (body.transactionId !== undefined && body.transactionId !== null) {
      return transactions.run(body.transactionId, (workspace) => act(callIn(workspace, body)))
    }
    return read ? read(callIn(reader, body)) : writePlainly(act, body)
  }

  return async (action, body) => {
    try {
      return await answer(action, body)
    } catch (cause) {
      throw cause instanceof CloudError ? cause : requestFailed(messageOf(cause))
    }
  }
}
