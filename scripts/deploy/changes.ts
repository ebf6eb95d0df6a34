import type { IndexDeclaration } from '../../cloudfunctions/_data/collections'
import type { Environment, Found, FoundFunction } from './cloudAccount'
import type { Declared, DeclaredFunction, DeclaredTrigger } from './declared'

/** One step from what is there to what is declared. Nothing that holds data is ever taken away. */
export type Change =
  | { readonly kind: 'create collection'; readonly collection: string }
  | { readonly kind: 'create index'; readonly collection: string; readonly index: IndexDeclaration }
  | {
      readonly kind: 'set collection access'
      readonly collection: string
      readonly from: string
      readonly to: string
    }
  | { readonly kind: 'set storage access'; readonly from: string; readonly to: string }
  | { readonly kind: 'create function'; readonly declared: DeclaredFunction }
  | { readonly kind: 'replace code'; readonly declared: DeclaredFunction }
  | {
      readonly kind: 'configure'
      readonly declared: DeclaredFunction
      readonly found: FoundFunction
      readonly what: readonly string[]
    }
  | { readonly kind: 'add trigger'; readonly functionName: string; readonly trigger: DeclaredTrigger }
  | { readonly kind: 'remove trigger'; readonly functionName: string; readonly trigger: DeclaredTrigger }
  /** The cloud cannot change it in place, or it must not be done unasked. */
  | { readonly kind: 'index differs'; readonly collection: string; readonly index: IndexDeclaration }
  | {
      readonly kind: 'runtime differs'
      readonly functionName: string
      readonly from: string
      readonly to: string
    }

export const needsHands = ({ kind }: Change): boolean =>
  kind === 'index differs' || kind === 'runtime differs'

/**
 * Collections before functions: code never meets a cloud that is not ready for it. Of a secret that is not given,
 * only whether it is there is compared.
 */
export const changesBetween = (declared: Declared, found: Found, secrets: Environment = {}): Change[] => [
  ...declared.collections.flatMap((collection) =>
    collectionChanges(collection, declared.collectionAccess, found),
  ),
  ...(found.storageAccess === declared.storageAccess
    ? []
    : [{ kind: 'set storage access', from: found.storageAccess, to: declared.storageAccess } as const]),
  ...declared.functions.flatMap((one) => functionChanges(one, found, secrets)),
]

const sameIndex = (one: IndexDeclaration, other: IndexDeclaration): boolean =>
  (one.unique ?? false) === (other.unique ?? false) &&
  one.fields.length === other.fields.length &&
  one.fields.every(
    ({ field, order }, at) => other.fields[at]?.field === field && other.fields[at]?.order === order,
  )

const collectionChanges = (
  { name, indexes }: Declared['collections'][number],
  access: string,
  found: Found,
): Change[] => {
  const there = found.collections.find((one) => one.name === name)
  const changes: Change[] = there ? [] : [{ kind: 'create collection', collection: name }]
  // Closed first: between creating and closing it a client might read.
  if (there?.access !== access)
    changes.push({ kind: 'set collection access', collection: name, from: there?.access ?? '', to: access })
  for (const index of indexes) {
    const same = there?.indexes.find((one) => one.name === index.name)
    if (!same) changes.push({ kind: 'create index', collection: name, index })
    else if (!sameIndex(same, index)) changes.push({ kind: 'index differs', collection: name, index })
  }
  return changes
}

const functionChanges = (declared: DeclaredFunction, found: Found, secrets: Environment): Change[] => {
  const there = found.functions.find(({ name }) => name === declared.name)
  if (!there) return [{ kind: 'create function', declared }]
  const changes: Change[] = []
  if (there.runtime !== declared.runtime)
    changes.push({
      kind: 'runtime differs',
      functionName: declared.name,
      from: there.runtime,
      to: declared.runtime,
    })
  const isNewCode = there.fingerprint !== declared.fingerprint
  if (isNewCode) changes.push({ kind: 'replace code', declared })
  const what = [
    ...(there.memorySize === declared.memorySize ? [] : ['memorySize']),
    ...(there.timeout === declared.timeout ? [] : ['timeout']),
    ...declared.environment.filter((name) => {
      const value = there.environment[name]
      return !value || (secrets[name] !== undefined && secrets[name] !== value)
    }),
    // The fingerprint is written after the code: a deployment that breaks off in between is done again.
    ...(isNewCode ? ['fingerprint'] : []),
  ]
  if (what.length > 0) changes.push({ kind: 'configure', declared, found: there, what })
  return [...changes, ...triggerChanges(declared, there)]
}

const sameTrigger = (one: DeclaredTrigger) => (other: DeclaredTrigger) =>
  one.name === other.name && one.config === other.config

/** The stray ones go first: the cloud takes one trigger a function. */
const triggerChanges = (
  { name: functionName, triggers }: DeclaredFunction,
  there: FoundFunction,
): Change[] => [
  ...there.triggers
    .filter((trigger) => !triggers.some(sameTrigger(trigger)))
    .map((trigger) => ({ kind: 'remove trigger', functionName, trigger }) as const),
  ...triggers
    .filter((trigger) => !there.triggers.some(sameTrigger(trigger)))
    .map((trigger) => ({ kind: 'add trigger', functionName, trigger }) as const),
]
