import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import tcb from '@cloudbase/node-sdk'
import { type Cloud, type CloudOptions, startCloud } from '..'

// What a function's environment says: without it the SDK looks for the cloud's metadata service before each call.
Object.assign(process.env, {
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'local',
  SCF_NAMESPACE: 'localcloud',
})

type Database = ReturnType<ReturnType<typeof tcb.init>['database']>
export type Collection = ReturnType<Database['collection']>
export type Document = Record<string, unknown>

/** The SDK's commands need no connection: tables of cases are written before a cloud is there. */
export const _: Database['command'] = tcb.init({ env: 'none' }).database().command
export const $ = _.aggregate

export interface Bench {
  readonly cloud: Cloud
  readonly sdk: ReturnType<typeof tcb.init>
  readonly db: Database
  /** A new collection that holds these documents. */
  fresh(documents?: Document[]): Promise<Collection & { readonly name: string }>
  /** One request to the administrator's door as the SDK would send it. */
  post(body: unknown): Promise<{ status: number; json: Record<string, unknown> }>
}

/** One cloud for a file of tests: the unmodified SDK on one side, HTTP between, everything of ours on the other. */
export function cloudForTest(options: Partial<CloudOptions> = {}): Bench {
  const bench = {} as { -readonly [Part in keyof Bench]: Bench[Part] }
  let dataDir = ''
  let collections = 0

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'conformance-'))
    const required = { dataDir, functionsDir: dataDir, functions: [], collections: [] }
    bench.cloud = await startCloud({ ...required, durable: false, timers: false, ...options })
    const serviceUrl = bench.cloud.adminUrl()
    bench.sdk = tcb.init({
      env: bench.cloud.envId,
      secretId: 'x',
      secretKey: 'x',
      serviceUrl,
      keepalive: true,
    })
    bench.db = bench.sdk.database()
    bench.fresh = async (documents = []) => {
      const name = `collection-${++collections}`
      await bench.db.createCollection(name)
      const collection = bench.db.collection(name)
      if (documents.length > 0) await collection.add(documents)
      return collection
    }
    bench.post = async (body) => {
      const headers = { 'content-type': 'application/json' }
      const text = typeof body === 'string' ? body : JSON.stringify(body)
      const response = await fetch(serviceUrl, { method: 'POST', headers, body: text })
      return { status: response.status, json: (await response.json()) as Record<string, unknown> }
    }
  })

  afterAll(async () => {
    await bench.cloud?.close()
    await rm(dataDir, { recursive: true, force: true })
  })
  return bench
}

/** The ids of the documents found, in the order found. */
export const idsOf = ({ data }: { data: unknown }): unknown[] => (data as Document[]).map(({ _id }) => _id)

/** The code with which a call is refused; fails when it is not, or without one. */
export async function codeOf(call: Promise<unknown>): Promise<string> {
  const outcome = await call.then(
    () => ({ code: undefined, message: 'the call was not refused' }),
    (error: { code?: string; message: string }) => error,
  )
  if (typeof outcome.code !== 'string') throw new Error(`no code: ${outcome.message}`)
  return outcome.code
}
