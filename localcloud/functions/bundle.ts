import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { StartFailure } from '../startFailure'

export function findBundle(functionsDir: string, functionName: string): string {
  const path = join(resolve(functionsDir), functionName, 'index.js')
  if (!existsSync(path))
    throw new StartFailure('BUNDLE_MISSING', `${functionName} is not built: ${path}`, { path })
  return path
}
