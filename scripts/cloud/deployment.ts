import { readFileSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(__dirname, '../..')
export const functionsDir = path.join(root, 'dist/functions')

interface DeclaredFunction {
  readonly name: string
  readonly runtime: string
  readonly handler: string
  readonly timeout: number
  readonly memorySize: number
  readonly envVariables?: Readonly<Record<string, string>>
  readonly triggers?: readonly { readonly name: string; readonly type: 'timer'; readonly config: string }[]
}

/** What `cloudbaserc.json` says is deployed; the local cloud runs the same. */
export const deployment = (): { readonly functions: readonly DeclaredFunction[] } =>
  JSON.parse(readFileSync(path.join(root, 'cloudbaserc.json'), 'utf8'))

/** The same functions in the local cloud's words. Their secrets come from its environment, not from the file. */
export const localFunctions = () =>
  deployment().functions.map(({ name, timeout, memorySize, triggers }) => ({
    name,
    timeoutSeconds: timeout,
    memoryMb: memorySize,
    triggers: triggers ?? [],
    envVariables: {},
  }))
