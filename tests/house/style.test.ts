import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { plant } from './plant'

const house = path.resolve(__dirname, '../..')

/** What each rule forbids, once. */
const faults: Record<string, string> = {
  'lint/suspicious/noExplicitAny': 'export const a: any = 1\n',
  'lint/suspicious/noConsole': "console.log('here')\n",
  'lint/style/noNonNullAssertion': 'export const first = (list: string[]) => list[0]!.length\n',
  'lint/style/noParameterAssign': 'export const next = (at: number) => {\n  at += 1\n  return at\n}\n',
  'lint/style/useImportType': "import { Word } from './word'\n\nexport type It = Word\n",
  'lint/correctness/noUnusedImports': "import { word } from './word'\n",
  'lint/correctness/noUnusedVariables': 'const nobody = 1\n\nexport {}\n',
  format: 'export const a = "double";\n',
}

test('Biome finds each planted fault, and lets programs print', () => {
  const files = Object.values(faults).map((text, index) => [`shared/rules/fault${index}.ts`, text] as const)
  const plot = plant({
    'biome.json': readFileSync(path.join(house, 'biome.json'), 'utf8'),
    '.gitignore': 'node_modules/\n',
    ...Object.fromEntries(files),
    'scripts/first.ts': "console.log('a program')\n",
  })
  const biome = path.join(house, 'node_modules/@biomejs/biome/bin/biome')
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [biome, 'check', '--reporter=json', '--max-diagnostics=100', '.'],
    {
      cwd: plot.root,
      encoding: 'utf8',
    },
  )
  plot.clear()

  type Diagnostic = { category: string; location: { path: string | { file: string } } }
  const { diagnostics } = JSON.parse(stdout || stderr) as { diagnostics: Diagnostic[] }
  const found = diagnostics.map(({ category, location }) => {
    const where = typeof location.path === 'string' ? location.path : location.path.file
    return `${category} ${where.replace(/^\.\//, '')}`
  })
  expect(found).toEqual(
    expect.arrayContaining(Object.keys(faults).map((rule, index) => `${rule} shared/rules/fault${index}.ts`)),
  )
  expect(found.join('\n')).not.toContain('scripts/first.ts')
})
