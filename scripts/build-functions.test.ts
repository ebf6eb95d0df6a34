import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildFunctions } from './build-functions'

// Inside the repo, where a function finds its packages.
const home = join(__dirname, '..', 'dist')
let folder: string
let sourceDir: string
let outDir: string

beforeEach(() => {
  mkdirSync(home, { recursive: true })
  folder = mkdtempSync(join(home, 'build-functions-'))
  sourceDir = join(folder, 'src')
  outDir = join(folder, 'out')
  for (const name of ['voting', '_runtime', 'notes']) mkdirSync(join(sourceDir, name), { recursive: true })
  writeFileSync(join(sourceDir, '_runtime', 'index.ts'), 'export const answer: number = 42')
  writeFileSync(
    join(sourceDir, 'voting', 'index.ts'),
    "import { answer } from '../_runtime'\nexport function main() { return answer }",
  )
})
afterEach(() => rmSync(folder, { recursive: true }))

const build = async () =>
  (await buildFunctions({ sourceDir, outDir })).map(({ name, rebuilt }) => [name, rebuilt])

test('a function is one folder with all that it needs, and layers are none', async () => {
  expect(await build()).toEqual([['voting', true]])
  expect(readdirSync(join(outDir, 'voting')).sort()).toEqual(['index.js', 'package.json'])
  const { main } = require(join(outDir, 'voting', 'index.js'))
  expect(main()).toBe(42)
  // A stack trace in the cloud must name what we named.
  expect(main.name).toBe('main')
})

test('what has not changed is not built again, what has is', async () => {
  await build()
  const before = statSync(join(outDir, 'voting', 'index.js')).mtimeMs
  utimesSync(join(sourceDir, '_runtime', 'index.ts'), new Date(), new Date())
  expect(await build()).toEqual([['voting', false]])
  expect(statSync(join(outDir, 'voting', 'index.js')).mtimeMs).toBe(before)

  writeFileSync(join(sourceDir, '_runtime', 'index.ts'), 'export const answer = 43')
  expect(await build()).toEqual([['voting', true]])
})

test('a function whose sources went is built anew, and fails as it should', async () => {
  await build()
  rmSync(join(sourceDir, '_runtime'), { recursive: true })
  await expect(build()).rejects.toThrow('Could not resolve')
})

test('a source that is saved while it is being bundled is bundled again', async () => {
  // Dated ahead, as whoever saves in the middle of the build leaves it.
  const soon = new Date(Date.now() + 60_000)
  utimesSync(join(sourceDir, '_runtime', 'index.ts'), soon, soon)
  expect(await build()).toEqual([['voting', true]])
  expect(await build()).toEqual([['voting', true]])
})
