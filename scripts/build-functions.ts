import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build } from 'esbuild'

const ROOT = join(__dirname, '..')

export interface BuildOptions {
  readonly sourceDir?: string
  readonly outDir?: string
}

export interface BuiltFunction {
  readonly name: string
  readonly bytes: number
  /** False when nothing that goes into it had changed. */
  readonly rebuilt: boolean
}

/** Remembers what a bundle was made from; it lies beside the bundle and is not deployed. */
interface Receipt {
  readonly inputs: readonly string[]
  readonly hash: string
}

/** Bundles every cloud function as it is deployed: one folder each, everything that it needs inside. */
export async function buildFunctions({
  sourceDir = join(ROOT, 'cloudfunctions'),
  outDir = join(ROOT, 'dist', 'functions'),
}: BuildOptions = {}): Promise<BuiltFunction[]> {
  const names = readdirSync(sourceDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map((entry) => entry.name)
    .filter((name) => existsSync(join(sourceDir, name, 'index.ts')))
    .sort()
  return Promise.all(names.map((name) => buildOne(name, sourceDir, outDir)))
}

async function buildOne(name: string, sourceDir: string, outDir: string): Promise<BuiltFunction> {
  const dir = join(outDir, name)
  const bundle = join(dir, 'index.js')
  const receipt = join(outDir, `${name}.receipt.json`)
  if (existsSync(bundle) && isCurrent(receipt)) {
    return { name, bytes: readFileSync(bundle).length, rebuilt: false }
  }
  const { metafile, outputFiles } = await build({
    entryPoints: [join(sourceDir, name, 'index.ts')],
    outfile: bundle,
    write: false,
    absWorkingDir: ROOT,
    bundle: true,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    // The cloud's newest stable runtime is Node 20.19.
    target: 'node20.19',
    minifySyntax: true,
    minifyWhitespace: true,
    // Names stay: a stack trace in the cloud's log must be readable.
    keepNames: true,
    legalComments: 'none',
    logLevel: 'warning',
  })
  mkdirSync(dir, { recursive: true })
  writeWhole(bundle, outputFiles[0]?.text ?? '')
  writeWhole(
    join(dir, 'package.json'),
    `${JSON.stringify({ name, main: 'index.js', private: true }, null, 2)}\n`,
  )
  const inputs = Object.keys(metafile.inputs).map((input) => relative(ROOT, join(ROOT, input)))
  writeWhole(receipt, JSON.stringify({ inputs, hash: hashOf(inputs) } satisfies Receipt))
  return { name, bytes: readFileSync(bundle).length, rebuilt: true }
}

/** Several builds may run at once (one a test file), and none may read another's half. */
function writeWhole(path: string, text: string): void {
  const fresh = `${path}.${process.pid}.new`
  writeFileSync(fresh, text)
  renameSync(fresh, path)
}

function isCurrent(path: string): boolean {
  if (!existsSync(path)) return false
  const { inputs, hash } = JSON.parse(readFileSync(path, 'utf8')) as Receipt
  return inputs.every((input) => existsSync(join(ROOT, input))) && hashOf(inputs) === hash
}

/** This file and the lock belong to what a bundle is made from: both can change it. */
function hashOf(inputs: readonly string[]): string {
  const hash = createHash('sha256')
  for (const input of ['package-lock.json', 'scripts/build-functions.ts', ...inputs]) {
    hash.update(input).update(readFileSync(join(ROOT, input)))
  }
  return hash.digest('hex')
}

if (require.main === module) {
  buildFunctions().then((built) => {
    for (const { name, bytes, rebuilt } of built) {
      console.log(
        `${name.padEnd(12)} ${(bytes / 1024).toFixed(0).padStart(6)} KB  ${rebuilt ? 'built' : 'unchanged'}`,
      )
    }
  })
}
