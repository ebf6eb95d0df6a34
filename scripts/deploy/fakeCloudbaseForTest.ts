import type { Manager } from './cloudbaseAccount'

interface FakeFunction {
  Runtime: string
  MemorySize: number
  Timeout: number
  Description: string
  Environment: { Variables: { Key: string; Value: string }[] }
  Triggers: { TriggerName: string; TriggerDesc: string }[]
}

interface FakeIndex {
  Name: string
  Keys: { Name: string; Direction: string }[]
  Unique: boolean
}

export interface FakeCloud {
  readonly functions: Map<string, FakeFunction>
  readonly collections: Map<string, { Indexes: FakeIndex[]; AclTag: string }>
  storage: string
  /** Names of the calls that changed something. */
  readonly calls: string[]
  readonly manager: Manager
}

type Func = Parameters<Manager['functions']['updateFunctionConfig']>[0]

const variables = (func: Func) =>
  Object.entries(func.envVariables ?? {}).map(([Key, value]) => ({ Key, Value: String(value) }))

/** An account in memory that speaks the manager's shapes, pages of two included. Only the shapes: no rule of the cloud. */
export const fakeCloud = (): FakeCloud => {
  const functions: FakeCloud['functions'] = new Map()
  const collections: FakeCloud['collections'] = new Map()
  const calls: string[] = []
  const cloud = { functions, collections, storage: 'PRIVATE', calls }
  const called = (name: string, ...about: unknown[]) => calls.push([name, ...about].join(' '))
  const nothing = { RequestId: 'fake' }
  const there = <Value>(map: Map<string, Value>, name: string): Value => {
    const value = map.get(name)
    if (!value) throw Object.assign(new Error(`${name} does not exist`), { code: 'ResourceNotFound' })
    return value
  }
  const page = (all: readonly string[], offset = 0) => all.slice(offset, offset + 2)

  const manager = {
    functions: {
      getFunctionList: async (_limit: number, offset: number) => ({
        Functions: page([...functions.keys()], offset).map((FunctionName) => ({ FunctionName })),
        TotalCount: functions.size,
        ...nothing,
      }),
      getFunctionDetail: async (name: string) => ({
        FunctionName: name,
        ...there(functions, name),
        ...nothing,
      }),
      createFunction: async ({ func }: { func: Func }) => {
        called('createFunction', func.name)
        functions.set(func.name, {
          Runtime: func.runtime ?? '',
          MemorySize: func.memorySize ?? 0,
          Timeout: func.timeout ?? 0,
          Description: func.description ?? '',
          Environment: { Variables: variables(func) },
          Triggers: (func.triggers ?? []).map(({ name, config }) => ({
            TriggerName: name,
            TriggerDesc: JSON.stringify({ cron: config }),
          })),
        })
        return nothing
      },
      updateFunctionCode: async ({ func }: { func: Func }) => {
        called('updateFunctionCode', func.name)
        there(functions, func.name)
        return nothing
      },
      updateFunctionConfig: async (func: Func) => {
        called('updateFunctionConfig', func.name)
        Object.assign(there(functions, func.name), {
          MemorySize: func.memorySize,
          Timeout: func.timeout,
          Description: func.description,
          Environment: { Variables: variables(func) },
        })
        return nothing
      },
      waitFunctionActive: async () => {},
      createFunctionTriggers: async (name: string, triggers: { name: string; config: string }[]) => {
        called('createFunctionTriggers', name)
        for (const trigger of triggers)
          there(functions, name).Triggers.push({ TriggerName: trigger.name, TriggerDesc: trigger.config })
        return nothing
      },
      deleteFunctionTrigger: async (name: string, triggerName: string) => {
        called('deleteFunctionTrigger', name, triggerName)
        const one = there(functions, name)
        one.Triggers = one.Triggers.filter(({ TriggerName }) => TriggerName !== triggerName)
        return nothing
      },
    },
    database: {
      listCollections: async ({ MgoOffset }: { MgoOffset: number }) => ({
        Collections: page([...collections.keys()], MgoOffset).map((CollectionName) => ({ CollectionName })),
        Pager: { Offset: MgoOffset, Limit: 2, Total: collections.size },
        ...nothing,
      }),
      describeCollection: async (name: string) => ({
        Indexes: [
          { Name: '_id_', Keys: [{ Name: '_id', Direction: '1' }], Unique: true },
          ...there(collections, name).Indexes,
        ],
        ...nothing,
      }),
      createCollection: async (name: string) => {
        called('createCollection', name)
        collections.set(name, { Indexes: [], AclTag: 'PRIVATE' })
        return nothing
      },
      updateCollection: async (
        name: string,
        { CreateIndexes = [] }: Parameters<Manager['database']['updateCollection']>[1],
      ) => {
        for (const { IndexName, MgoKeySchema } of CreateIndexes) {
          called('createIndex', name, IndexName)
          const { MgoIndexKeys, MgoIsUnique } = MgoKeySchema
          there(collections, name).Indexes.push({ Name: IndexName, Keys: MgoIndexKeys, Unique: MgoIsUnique })
        }
        return nothing
      },
    },
    storage: {
      getStorageAcl: async () => cloud.storage,
      setStorageAcl: async (access: string) => {
        called('setStorageAcl', access)
        cloud.storage = access
        return nothing
      },
    },
    commonService: () => ({
      call: async ({
        Action,
        Param,
      }: {
        Action: string
        Param: { CollectionName: string; AclTag: string }
      }) => {
        const collection = there(collections, Param.CollectionName)
        if (Action === 'DescribeSafeRule') return { AclTag: collection.AclTag, ...nothing }
        if (Action !== 'ModifySafeRule') throw new Error(`the fake knows no ${Action}`)
        called('ModifySafeRule', Param.CollectionName, Param.AclTag)
        collection.AclTag = Param.AclTag
        return nothing
      },
    }),
  }
  return Object.assign(cloud, { manager: manager as unknown as Manager })
}
