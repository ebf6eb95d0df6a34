import { createHash } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire, Module } from 'node:module'
import { dirname } from 'node:path'
import { Script } from 'node:vm'
import { threadId } from 'node:worker_threads'

export interface LoadedBundle {
  readonly exports: unknown
  /** Call it once the bundle has worked: what was compiled by then is ready for the next instance. */
  keep(): void
}

/**
 * What `require` would give, without compiling it anew: half of an instance's start is reading the SDK. The compiled code lies
 * beside the bundle's folder, which holds nothing but what is deployed.
 */
export function loadBundle(path: string): LoadedBundle {
  const source = readFileSync(path)
  // V8 itself would take the code of any other source of this length.
  const hash = createHash('sha256').update(source).digest()
  const file = `${dirname(path)}.compiled`
  const cachedData = compiledOf(hash, file)
  const script = new Script(Module.wrap(source.toString('utf8')), {
    filename: path,
    ...(cachedData && { cachedData }),
  })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(path), module, path, dirname(path))
  const isNew = !cachedData || script.cachedDataRejected === true
  return { exports: module.exports, keep: () => isNew && write(file, [hash, script.createCachedData()]) }
}

function compiledOf(hash: Buffer, file: string): Buffer | undefined {
  let kept: Buffer
  try {
    kept = readFileSync(file)
  } catch {
    return undefined
  }
  return hash.equals(kept.subarray(0, hash.length)) ? kept.subarray(hash.length) : undefined
}

function write(file: string, parts: readonly Buffer[]): void {
  const whole = `${file}.${process.pid}-${threadId}`
  try {
    writeFileSync(whole, Buffer.concat(parts))
    renameSync(whole, file)
  } catch {
    // A folder that cannot be written to costs only the time that would be saved.
  }
}
