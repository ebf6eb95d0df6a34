import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { instantOf } from '#shared/lib/day'
import { collections } from '../../cloudfunctions/_data/collections'
import { type Cloud, type CloudOptions, startCloud } from '../../localcloud'
import { buildFunctions } from '../../scripts/build-functions'
import { openAdministrator } from '../../scripts/cloud/administrator'
import { localFunctions } from '../../scripts/cloud/deployment'
import { writeDocuments } from '../../scripts/seed/writeDocuments'
import { LEDGER_KEY, PRIVACY_KEY } from '../cloud'
import { hebeiContest } from '../fixtures/contests'
import { hebeiWorks } from '../fixtures/hebei2020'
import { documentsOf } from '../season'

const slipIndexes = collections.find(({ name }) => name === 'slips')?.indexes ?? []

const benchFunctions = ['emptyCall', 'bareInsert', 'transactionCounter', 'readCheckInsert'].map((name) => ({
  name,
  timeoutSeconds: 20,
  memoryMb: 256,
  triggers: [],
  envVariables: {},
}))

export interface BenchCloud {
  readonly cloud: Cloud
  readonly databaseFile: string
  /** Sessions of accounts that have not voted yet; taking one removes it. */
  readonly tokens: string[]
  close(): Promise<void>
}

export interface BenchOptions
  extends Pick<CloudOptions, 'log' | 'timers' | 'instancesPerFunction' | 'roundTripMs'> {
  readonly accounts: number
}

/** A durable cloud with the product's functions, the bench's own beside them, and the 150 works. */
export const openBenchCloud = async ({ accounts, ...options }: BenchOptions): Promise<BenchCloud> => {
  const functionsDir = path.resolve(__dirname, '../../dist/bench')
  await buildFunctions({ outDir: functionsDir })
  await buildFunctions({ sourceDir: path.join(__dirname, 'functions'), outDir: functionsDir })
  const dataDir = await mkdtemp(path.join(tmpdir(), 'jingying-bench-'))
  const personas = Array.from({ length: accounts }, (_, index) => ({
    personaId: `bench-${index}`,
    openid: `oBENCH_${String(index).padStart(21, '0')}`,
    name: `压测账号 ${index}`,
    description: '',
  }))
  const cloud = await startCloud({
    dataDir,
    functionsDir,
    functions: [...localFunctions(), ...benchFunctions],
    collections: [
      ...collections,
      { name: 'bareSlips', indexes: slipIndexes },
      { name: 'counterVoters', indexes: [] },
      { name: 'counterWorks', indexes: [] },
      {
        name: 'templateVotes',
        indexes: [
          {
            name: 'today',
            fields: [
              { field: 'openid', order: 1 },
              { field: 'day', order: 1 },
            ],
          },
        ],
      },
    ],
    personas,
    environment: { LEDGER_KEY, PRIVACY_KEY },
    timers: false,
    instancesPerFunction: 6,
    startAt: instantOf('2020-11-26 00:30'),
    ...options,
  })
  const database = openAdministrator(cloud).database()
  await writeDocuments(database, documentsOf({ contest: hebeiContest, works: hebeiWorks }))
  const works = hebeiWorks.map(({ no }) => ({ _id: `${hebeiContest.contestId}-${no}`, votes: 0 }))
  await writeDocuments(database, { counterWorks: works })
  const tokens = personas.map(({ personaId }) => cloud.signIn(personaId) as string)
  return {
    cloud,
    databaseFile: path.join(dataDir, 'database.sqlite'),
    tokens,
    close: async () => {
      await cloud.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
