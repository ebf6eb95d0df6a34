import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Plot, plant } from './plant'

const house = path.resolve(__dirname, '../..')
const MOST_MS = 3_000

let plot: Plot
const git = (...args: string[]) => execFileSync('git', args, { cwd: plot.root, stdio: 'ignore' })

/** A clone of our own, with our hooks. */
beforeAll(() => {
  plot = plant({
    'biome.json': readFileSync(path.join(house, 'biome.json'), 'utf8'),
    '.gitignore': 'node_modules',
  })
  cpSync(path.join(house, '.githooks'), path.join(plot.root, '.githooks'), { recursive: true })
  symlinkSync(path.join(house, 'node_modules'), path.join(plot.root, 'node_modules'))
  git('init', '--quiet')
  git('config', 'core.hooksPath', '.githooks')
  git('config', 'user.name', 'test')
  git('config', 'user.email', 'test@example.org')
})
afterAll(() => plot.clear())

const commit = (text: string, message: string) => {
  writeFileSync(path.join(plot.root, 'first.ts'), text)
  git('add', '--all')
  const startedAt = performance.now()
  const { status, stderr } = spawnSync('git', ['commit', '--quiet', '-m', message], {
    cwd: plot.root,
    encoding: 'utf8',
  })
  return { accepted: status === 0, said: stderr, ms: performance.now() - startedAt }
}

test('a commit in style with a scope goes through, and quickly', () => {
  const { accepted, ms, said } = commit('export const a = 1\n', 'feat(voting): show what is left today')
  expect(said).toBe('')
  expect(accepted).toBe(true)
  expect(ms).toBeLessThan(MOST_MS)
})

test('a file out of style is told how to be mended', () => {
  const { accepted, said } = commit('export const b: any = 1\n', 'feat(voting): show what is left today')
  expect(accepted).toBe(false)
  expect(said).toContain('npm run check:style:fix')
})

test.each([
  ['no scope', 'feat: show what is left'],
  ['no type', 'show what is left'],
  ['an unknown type', 'feature(voting): show what is left'],
  ['a scope that is a sentence', 'feat(the voting page): show what is left'],
  ['nothing said', 'feat(voting): '],
  ['too long', `feat(voting): ${'show what is left '.repeat(6)}`],
])('a message with %s is refused with an example', (_, message) => {
  const { accepted, said } = commit(`export const c = ${message.length}\n`, message)
  expect(accepted).toBe(false)
  expect(said).toContain('提交说明的第一行')
})

test.each([
  'Revert "feat(voting): show what is left"',
  'fixup! feat(voting): show',
  'fix(localcloud)!: close',
])('git may speak for itself: %s', (message) => {
  expect(commit(`export const d = ${message.length}\n`, message).accepted).toBe(true)
})
