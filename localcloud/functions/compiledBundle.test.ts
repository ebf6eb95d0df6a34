import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleProbe } from '../fixtures/bundleProbe'
import { startProbeCloud } from '../fixtures/probeCloud'
import { loadBundle } from './compiledBundle'

const folder = () => {
  const dir = join(mkdtempSync(join(tmpdir(), 'bundle-')), 'probe')
  mkdirSync(dir)
  return dir
}
const bundleIn = (dir: string, source: string) => {
  const path = join(dir, 'index.js')
  writeFileSync(path, source)
  return path
}
const mainOf = ({ exports }: { exports: unknown }) => (exports as { main(): unknown }).main()

test('the second instance gets the same program without compiling it', () => {
  const dir = folder()
  const path = bundleIn(dir, 'exports.main = () => [__filename, __dirname, require("node:path").sep]')
  const first = loadBundle(path)
  expect(mainOf(first)).toEqual([path, dir, '/'])
  expect(existsSync(`${dir}.compiled`)).toBe(false)
  first.keep()
  const kept = readFileSync(`${dir}.compiled`)

  const second = loadBundle(path)
  expect(mainOf(second)).toEqual([path, dir, '/'])
  second.keep()
  expect(readFileSync(`${dir}.compiled`)).toEqual(kept)
})

test('another source of the same length is another program', () => {
  const dir = folder()
  const path = bundleIn(dir, 'exports.main = () => "one"')
  const first = loadBundle(path)
  mainOf(first)
  first.keep()
  bundleIn(dir, 'exports.main = () => "two"')
  expect(mainOf(loadBundle(path))).toBe('two')
})

// In a cloud, since V8 takes from memory what one thread compiled before.
test('half of a kept program is no program', async () => {
  const functionsDir = mkdtempSync(join(tmpdir(), 'bundles-'))
  cpSync(await bundleProbe(), functionsDir, { recursive: true })
  const kept = join(functionsDir, 'probe.compiled')
  rmSync(kept, { force: true })
  const askOnce = async () => {
    const cloud = await startProbeCloud({ functionsDir })
    expect(await cloud.ask('echo', { said: 'whole' })).toEqual({ action: 'echo', said: 'whole' })
    while (!existsSync(kept) || statSync(kept).size <= 100) await new Promise((done) => setTimeout(done, 5))
    await cloud.remove()
  }
  await askOnce()
  writeFileSync(kept, readFileSync(kept).subarray(0, 100))
  await askOnce()
})
