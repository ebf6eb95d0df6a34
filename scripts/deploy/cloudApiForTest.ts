import CloudBase from '@cloudbase/manager-node'
import type { Manager } from './cloudbaseAccount'

type Data = Readonly<Record<string, unknown>>
type Request = (action: string, data?: Data) => Promise<unknown>

// The manager's one way to the network; it has no types of its own.
const { CloudService } = require('@cloudbase/manager-node/lib/utils') as {
  CloudService: { prototype: { request: Request } }
}

interface Uploaded {
  readonly func: { readonly name: string }
  readonly functionPath: string
}

// What is too large for a request goes to the cloud's own storage first, past that one way.
const { FunctionService } = require('@cloudbase/manager-node/lib/function') as {
  FunctionService: { prototype: { uploadFunctionZipToCos: (options: Uploaded) => Promise<object> } }
}

export interface CloudApi {
  readonly manager: Manager
  /** Every request that changed something, as it would have gone over the wire. */
  readonly sent: { action: string; data: Data }[]
}

const envInfo = {
  EnvInfo: {
    EnvBaseInfo: {
      EnvId: 'test-env',
      Databases: [{ InstanceId: 'tnt-test' }],
      Storages: [{ Bucket: 'test-env-1250000000', Region: 'ap-shanghai' }],
      Functions: [{ Namespace: 'test-env' }],
    },
  },
}

/** The unmodified manager on one side, and in place of the network the answers that the cloud's API documents. */
export const cloudApi = (): CloudApi => {
  const functions = new Map<string, Record<string, unknown>>()
  const tables = new Map<string, { Indexes: unknown[]; AclTag: string }>()
  const sent: CloudApi['sent'] = []
  let storage = 'PRIVATE'
  const table = (data: Data) => tables.get(String(data.TableName ?? data.CollectionName))
  const named = (data: Data) => functions.get(String(data.FunctionName)) ?? {}

  const answers: Record<string, (data: Data) => unknown> = {
    DescribeEnvInfo: () => structuredClone(envInfo),
    ListFunctions: () => ({
      Functions: [...functions.keys()].map((FunctionName) => ({ FunctionName })),
      TotalCount: functions.size,
    }),
    GetFunction: (data) => structuredClone(named(data)),
    CreateFunction: (data) =>
      functions.set(String(data.FunctionName), { ...data, Status: 'Active', Triggers: [] }),
    UpdateFunctionCode: () => ({}),
    UpdateFunctionConfiguration: (data) => Object.assign(named(data), data),
    BatchCreateTrigger: (data) =>
      Object.assign(named(data), {
        Triggers: (JSON.parse(String(data.Triggers)) as { TriggerDesc: string }[]).map((trigger) => ({
          ...trigger,
          TriggerDesc: JSON.stringify({ cron: trigger.TriggerDesc }),
        })),
      }),
    ListTables: () => ({
      Tables: [...tables.keys()].map((TableName) => ({ TableName })),
      Pager: { Total: tables.size },
    }),
    DescribeTable: (data) => ({ Indexes: table(data)?.Indexes }),
    CreateTable: (data) => tables.set(String(data.TableName), { Indexes: [], AclTag: 'PRIVATE' }),
    UpdateTable: ({ CreateIndexes, ...data }) => {
      type Created = { IndexName: string; MgoKeySchema: { MgoIndexKeys: unknown; MgoIsUnique: boolean } }
      for (const { IndexName, MgoKeySchema } of CreateIndexes as Created[])
        table(data)?.Indexes.push({
          Name: IndexName,
          Keys: MgoKeySchema.MgoIndexKeys,
          Unique: MgoKeySchema.MgoIsUnique,
        })
    },
    DescribeSafeRule: (data) => ({ AclTag: table(data)?.AclTag }),
    ModifySafeRule: (data) => Object.assign(table(data) ?? {}, { AclTag: data.AclTag }),
    DescribeStorageSafeRule: () => ({ AclTag: storage }),
    ModifyStorageSafeRule: (data) => {
      storage = String(data.AclTag)
    },
  }

  CloudService.prototype.request = async (action, data = {}) => {
    const answer = answers[action]
    if (!answer) throw new Error(`the cloud's API has no ${action} here`)
    if (!/^(Describe|List|Get)/.test(action)) sent.push({ action, data })
    return { RequestId: 'test', ...(answer(data) as object | undefined) }
  }
  FunctionService.prototype.uploadFunctionZipToCos = async ({ func, functionPath }) => {
    sent.push({ action: 'PutObject', data: { functionPath } })
    return { Key: `${func.name}.zip` }
  }
  const manager = new CloudBase({ envId: 'test-env', secretId: 'nobody', secretKey: 'nothing' })
  return { manager, sent }
}
