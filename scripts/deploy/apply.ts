import type { Change } from './changes'
import type { CloudAccount, Environment } from './cloudAccount'
import type { DeclaredFunction } from './declared'

const secretsOf = (declared: DeclaredFunction, secrets: Environment): Environment =>
  Object.fromEntries(declared.environment.map((name) => [name, secrets[name] ?? '']))

/** Does one change. Each may be done again: what broke off is deployed by deploying once more. */
export const apply = async (account: CloudAccount, change: Change, secrets: Environment): Promise<void> => {
  switch (change.kind) {
    case 'create collection':
      return account.createCollection(change.collection)
    case 'create index':
      return account.createIndex(change.collection, change.index)
    case 'set collection access':
      return account.setCollectionAccess(change.collection, change.to)
    case 'set storage access':
      return account.setStorageAccess(change.to)
    case 'create function':
      return account.createFunction(change.declared, secretsOf(change.declared, secrets))
    case 'replace code':
      return account.replaceCode(change.declared)
    case 'configure':
      // What somebody set in the console and we know nothing of stays.
      return account.configure(change.declared, {
        ...change.found.environment,
        ...secretsOf(change.declared, secrets),
      })
    case 'add trigger':
      return account.addTrigger(change.functionName, change.trigger)
    case 'remove trigger':
      return account.removeTrigger(change.functionName, change.trigger.name)
    case 'index differs':
    case 'runtime differs':
      return
  }
}
