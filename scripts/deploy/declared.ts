import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { collectionAccess, storageAccess } from '../../cloudfunctions/_data/access'
import { type CollectionDeclaration, collections } from '../../cloudfunctions/_data/collections'
import { deployment, functionsDir } from '../cloud/deployment'

export interface DeclaredTrigger {
  readonly name: string
  readonly config: string
}

export interface DeclaredFunction {
  readonly name: string
  readonly runtime: string
  readonly memorySize: number
  readonly timeout: number
  readonly handler: string
  /** Names only. Values are read from the environment when something is really deployed. */
  readonly environment: readonly string[]
  readonly triggers: readonly DeclaredTrigger[]
  readonly folder: string
  /** Of all that goes up: the bundle, and what lies beside it. */
  readonly bytes: number
  /** Tells whether the code that is there is this one. */
  readonly fingerprint: string
}

/** Everything that belongs to the product in one cloud environment, as this repository says it. */
export interface Declared {
  readonly functions: readonly DeclaredFunction[]
  readonly collections: readonly CollectionDeclaration[]
  readonly collectionAccess: string
  readonly storageAccess: string
}

const bytesIn = (folder: string): number =>
  readdirSync(folder).reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0)

/** Reads the bundles too: build them first. */
export const declared = (): Declared => ({
  functions: deployment().functions.map((one) => {
    const folder = path.join(functionsDir, one.name)
    const bundle = readFileSync(path.join(folder, 'index.js'))
    return {
      name: one.name,
      runtime: one.runtime,
      memorySize: one.memorySize,
      timeout: one.timeout,
      handler: one.handler,
      environment: Object.keys(one.envVariables ?? {}),
      triggers: (one.triggers ?? []).map(({ name, config }) => ({ name, config })),
      folder,
      bytes: bytesIn(folder),
      fingerprint: createHash('sha256').update(bundle).digest('hex').slice(0, 16),
    }
  }),
  collections,
  collectionAccess,
  storageAccess,
})

/** Every secret that some function is given. */
export const secretNames = ({ functions }: Pick<Declared, 'functions'>): string[] => [
  ...new Set(functions.flatMap(({ environment }) => environment)),
]

export const secretsFrom = (
  environment: NodeJS.ProcessEnv,
  names: readonly string[],
): Record<string, string> =>
  Object.fromEntries(names.flatMap((name) => (environment[name] ? [[name, environment[name] ?? '']] : [])))

export const namesOf = ({ functions, collections }: Declared) => ({
  functions: functions.map(({ name }) => name),
  collections: collections.map(({ name }) => name),
})
