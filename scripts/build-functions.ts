import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build } from 'esbuild'
import { contentHash, readReceipt, writeWhole } from './build/receipt'
import { root } from './cloud/deployment'

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

interface Receipt {
  readonly inputs: readonly string[]
  readonly hash: string
}

/** Bundles every cloud function as it is deployed: one folder each, everything that it needs inside. */
export async function buildFunctions({
  sourceDir = join(root, 'cloudfunctions'),
  outDir = join(root, 'dist', 'functions'),
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
  const startedAt = Date.now()
  const { metafile, outputFiles } = await build({
    entryPoints: [join(sourceDir, name, 'index.ts')],
    outfile: bundle,
    write: false,
    absWorkingDir: root,
    bundle: true,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    // The cloud's newest stable runtime is Node 20.19.
    target: 'node20.19',
    minifySyntax: true,
    minifyWhitespace: true,
    // Identifiers are not minified, so that a stack trace in the cloud's log is readable. esbuild's keepNames would keep the
    // few renamed ones too, by a call for every closure that is made: a tenth of a handler's time.
    legalComments: 'none',
    logLevel: 'warning',
    // Beside the bundle, under a name that tells its contents: loaded when it is needed, not with every cold start.
    loader: { '.wasm': 'file', '.otf': 'file' },
    // Given, even empty, it keeps esbuild from builds of packages that are meant for browsers.
    conditions: [],
  })
  mkdirSync(dir, { recursive: true })
  for (const { path, contents } of outputFiles) writeWhole(path, contents)
  writeWhole(
    join(dir, 'package.json'),
    `${JSON.stringify({ name, main: 'index.js', private: true }, null, 2)}\n`,
  )
  const inputs = Object.keys(metafile.inputs).map((input) => relative(root, join(root, input)))
  // Whoever saves a source while it is being bundled would find the old bundle under the new source's hash.
  const isOld = inputs.some((input) => statSync(join(root, input)).mtimeMs > startedAt + 1)
  if (isOld) rmSync(receipt, { force: true })
  else writeWhole(receipt, JSON.stringify({ inputs, hash: hashOf(inputs) } satisfies Receipt))
  return { name, bytes: readFileSync(bundle).length, rebuilt: true }
}

function isCurrent(file: string): boolean {
  const receipt = readReceipt<Receipt>(file)
  return receipt !== undefined && hashOf(receipt.inputs) === receipt.hash
}

/** This file and the lock belong to what a bundle is made from: both can change it. */
const hashOf = (inputs: readonly string[]): string =>
  contentHash(['package-lock.json', 'scripts/build-functions.ts', ...inputs])

if (require.main === module) {
  buildFunctions().then((built) => {
    for (const { name, bytes, rebuilt } of built) {
      console.log(
        `${name.padEnd(12)} ${(bytes / 1024).toFixed(0).padStart(6)} KB  ${rebuilt ? 'built' : 'unchanged'}`,
      )
    }
  })
}
