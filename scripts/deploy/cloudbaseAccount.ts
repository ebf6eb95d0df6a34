import type CloudBase from '@cloudbase/manager-node'
import type { CloudAccount, FoundCollection, FoundFunction } from './cloudAccount'
import type { Credentials } from './credentials'
import type { DeclaredFunction } from './declared'

/** What we use of the manager: a fake in a test speaks as much. */
export type Manager = Pick<CloudBase, 'functions' | 'database' | 'storage' | 'commonService'>

/** The cloud keeps no hash of what was uploaded, but a description. */
const DESCRIBED = /^jingying bundle ([0-9a-f]+)$/
const describe = (fingerprint: string) => `jingying bundle ${fingerprint}`

/** The manager refuses a request with more than a million and a half in it; program text zips to a quarter or less. */
const MOST_IN_A_REQUEST = 4 * 1024 * 1024

/** A small function goes up within the request, one with fonts or a parser beside it by the cloud's own storage. */
const wayOf = ({ bytes }: DeclaredFunction) => (bytes > MOST_IN_A_REQUEST ? 'cos' : 'zip')

const FUNCTIONS_A_PAGE = 100
const COLLECTIONS_A_PAGE = 100

export const openManager = async ({ envId, secretId, secretKey }: Credentials): Promise<Manager> => {
  // Half a second to load, and nobody needs it without an account.
  const { default: Manager } = await import('@cloudbase/manager-node')
  return new Manager({ envId, secretId, secretKey })
}

export const cloudbaseAccount = (manager: Manager, envId: string): CloudAccount => {
  const { functions, database, storage } = manager
  const rules = manager.commonService('tcb')

  return {
    async find(names) {
      const functionNames = await functionsThere(manager)
      const collectionNames = await collectionsThere(manager)
      const foundFunctions: FoundFunction[] = []
      for (const name of names.functions)
        if (functionNames.has(name)) foundFunctions.push(await findFunction(manager, name))
      const foundCollections: FoundCollection[] = []
      for (const name of names.collections)
        if (collectionNames.has(name)) foundCollections.push(await findCollection(manager, envId, name))
      return {
        functions: foundFunctions,
        collections: foundCollections,
        storageAccess: await storage.getStorageAcl(),
      }
    },

    async createFunction(declared, environment) {
      await functions.createFunction({
        func: {
          ...configOf(declared),
          runtime: declared.runtime,
          handler: declared.handler,
          envVariables: { ...environment },
          triggers: declared.triggers.map((trigger) => ({ ...trigger, type: 'timer' })),
        },
        functionPath: declared.folder,
        deployMode: wayOf(declared),
      })
    },

    async replaceCode(declared) {
      const { name, runtime, handler } = declared
      await functions.updateFunctionCode({
        func: { name, runtime, handler, installDependency: false },
        functionPath: declared.folder,
        deployMode: wayOf(declared),
      })
      await functions.waitFunctionActive(name)
    },

    async configure(declared, environment) {
      // Without triggers: the manager only warns when one of those fails.
      await functions.updateFunctionConfig({ ...configOf(declared), envVariables: { ...environment } })
      await functions.waitFunctionActive(declared.name)
    },

    async addTrigger(functionName, { name, config }) {
      await functions.createFunctionTriggers(functionName, [{ name, config, type: 'timer' }])
    },
    async removeTrigger(functionName, triggerName) {
      await functions.deleteFunctionTrigger(functionName, triggerName)
    },

    async createCollection(name) {
      await database.createCollection(name)
    },
    async createIndex(collection, { name, fields, unique = false }) {
      const MgoIndexKeys = fields.map(({ field, order }) => ({ Name: field, Direction: String(order) }))
      await database.updateCollection(collection, {
        CreateIndexes: [{ IndexName: name, MgoKeySchema: { MgoIndexKeys, MgoIsUnique: unique } }],
      })
    },
    async setCollectionAccess(CollectionName, AclTag) {
      await rules.call({ Action: 'ModifySafeRule', Param: { EnvId: envId, CollectionName, AclTag } })
    },
    async setStorageAccess(access) {
      await storage.setStorageAcl(access as Parameters<typeof storage.setStorageAcl>[0])
    },
  }
}

const configOf = ({ name, memorySize, timeout, fingerprint }: DeclaredFunction) => ({
  name,
  memorySize,
  timeout,
  description: describe(fingerprint),
  installDependency: false,
})

const functionsThere = async ({ functions }: Manager): Promise<Set<string>> => {
  const names = new Set<string>()
  for (;;) {
    const { Functions, TotalCount } = await functions.getFunctionList(FUNCTIONS_A_PAGE, names.size)
    for (const { FunctionName } of Functions) if (FunctionName) names.add(FunctionName)
    if (Functions.length === 0 || names.size >= TotalCount) return names
  }
}

const collectionsThere = async ({ database }: Manager): Promise<Set<string>> => {
  const names = new Set<string>()
  for (;;) {
    const page = { MgoLimit: COLLECTIONS_A_PAGE, MgoOffset: names.size }
    const { Collections, Pager } = await database.listCollections(page)
    for (const { CollectionName } of Collections) names.add(CollectionName)
    if (Collections.length === 0 || names.size >= Pager.Total) return names
  }
}

const findFunction = async ({ functions }: Manager, name: string): Promise<FoundFunction> => {
  const detail = await functions.getFunctionDetail(name)
  return {
    name,
    runtime: detail.Runtime,
    memorySize: detail.MemorySize,
    timeout: detail.Timeout,
    environment: Object.fromEntries(
      (detail.Environment?.Variables ?? []).map(({ Key, Value }) => [Key, Value]),
    ),
    triggers: (detail.Triggers ?? []).map(({ TriggerName, TriggerDesc }) => ({
      name: TriggerName,
      config: cronOf(TriggerDesc),
    })),
    fingerprint: DESCRIBED.exec(detail.Description ?? '')?.[1] ?? '',
  }
}

/** A timer's schedule comes back as `{"cron":"…"}`, and went in as the bare text. */
const cronOf = (description: string): string => {
  try {
    return (JSON.parse(description) as { cron?: string }).cron ?? description
  } catch {
    return description
  }
}

const findCollection = async (manager: Manager, envId: string, name: string): Promise<FoundCollection> => {
  const { Indexes = [] } = await manager.database.describeCollection(name)
  const Param = { EnvId: envId, CollectionName: name }
  const { AclTag } = await manager.commonService('tcb').call({ Action: 'DescribeSafeRule', Param })
  return {
    name,
    access: AclTag,
    indexes: Indexes.filter((index) => index.Name !== '_id_').map(({ Name, Keys, Unique }) => ({
      name: Name,
      unique: Unique,
      fields: Keys.map((key) => ({ field: key.Name ?? '', order: key.Direction === '-1' ? -1 : 1 })),
    })),
  }
}
