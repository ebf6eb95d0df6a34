import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

export type InstallState =
  | { readonly kind: 'current'; readonly packages: number }
  | { readonly kind: 'missing' }
  /** Packages whose version is not the one in the lock. */
  | { readonly kind: 'differs'; readonly packages: readonly string[] }

interface Lock {
  readonly packages?: Readonly<
    Record<string, { readonly version?: string; readonly optional?: boolean; readonly devOptional?: boolean }>
  >
}

const lockIn = (file: string): Lock['packages'] =>
  existsSync(file) ? ((JSON.parse(readFileSync(file, 'utf8')) as Lock).packages ?? {}) : undefined

/** npm writes what it installed beside the packages: compared with the lock, package by package. */
export const installState = (root: string): InstallState => {
  const wanted = lockIn(path.join(root, 'package-lock.json')) ?? {}
  const installed = lockIn(path.join(root, 'node_modules/.package-lock.json'))
  if (!installed) return { kind: 'missing' }
  const packages = Object.entries(wanted)
    // The project itself, and what belongs to other platforms.
    .filter(([place, one]) => place !== '' && !one.optional && !one.devOptional)
    .filter(([place, one]) => installed[place]?.version !== one.version)
    .map(([place]) => place.replace(/^.*node_modules\//, ''))
  return packages.length === 0
    ? { kind: 'current', packages: Object.keys(installed).length }
    : { kind: 'differs', packages }
}
