import type { IndexDeclaration } from '../../cloudfunctions/_data/collections'
import type { DeclaredFunction, DeclaredTrigger } from './declared'

export interface FoundFunction {
  readonly name: string
  readonly runtime: string
  readonly memorySize: number
  readonly timeout: number
  readonly environment: Readonly<Record<string, string>>
  readonly triggers: readonly DeclaredTrigger[]
  /** Of the code that was deployed by us; empty if somebody else did. */
  readonly fingerprint: string
}

export interface FoundCollection {
  readonly name: string
  readonly indexes: readonly IndexDeclaration[]
  readonly access: string
}

/** What is there already, as far as it bears a name that we declare. */
export interface Found {
  readonly functions: readonly FoundFunction[]
  readonly collections: readonly FoundCollection[]
  readonly storageAccess: string
}

export interface Names {
  readonly functions: readonly string[]
  readonly collections: readonly string[]
}

export type Environment = Readonly<Record<string, string>>

/** The few things that deploying asks of a cloud account; no caller knows whose API is behind it. */
export interface CloudAccount {
  find(names: Names): Promise<Found>
  createFunction(declared: DeclaredFunction, environment: Environment): Promise<void>
  replaceCode(declared: DeclaredFunction): Promise<void>
  /** `environment` is the whole of it: what is not in there is gone. */
  configure(declared: DeclaredFunction, environment: Environment): Promise<void>
  addTrigger(functionName: string, trigger: DeclaredTrigger): Promise<void>
  removeTrigger(functionName: string, triggerName: string): Promise<void>
  createCollection(name: string): Promise<void>
  createIndex(collection: string, index: IndexDeclaration): Promise<void>
  setCollectionAccess(collection: string, access: string): Promise<void>
  setStorageAccess(access: string): Promise<void>
}
