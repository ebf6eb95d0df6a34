import { readFileSync } from 'node:fs'
import path from 'node:path'
import { contract, errorCodes } from '#shared/contract/index'
import { messageCodes } from '../../miniprogram/src/api/messages.zh'
import { scripts } from '../../package.json'
import { errorCodesPage } from '../../scripts/documents/errorCodes'
import { readFiles } from '../../scripts/house/structure/house'
import { faultsOf, type Known } from './documentFaults'

const root = path.resolve(__dirname, '../..')
const files = [...readFiles(root)]
const documents = files.filter(([file]) => file.endsWith('.md'))
// Not this folder: what is planted here would be known by being planted.
const sources = files
  .filter(([file]) => /\.(ts|tsx|json)$/.test(file) && !file.startsWith('tests/house/'))
  .map(([, text]) => text)
const known: Known = { root, scripts, nouns: contract, sources }

test('there are documents, a good many of them', () => {
  expect(documents.length).toBeGreaterThan(10)
})

test.each(documents)('%s names only what is there', (file, text) => {
  expect(faultsOf(file, text, known)).toEqual([])
})

test('each kind of fault is found, and what is there is left alone', () => {
  const text = [
    'See `shared/rules/nobody.ts` and `shared/rules/voting.ts`, `dist/weapp` and `cloudfunctions/*`,',
    '[gone](docs/gone.md) and [here](README.md), `npm run nothing`, `npm run check` and `npm test`,',
    '`NOBODY_SAYS_THIS` and `OVER_DAILY_LIMIT`, `voting.castSpells` and `voting.castVotes`.',
    '```\ntests/house/nothing.ts  tests/cloud.ts\n```',
  ].join('\n')
  expect(faultsOf('README.md', text, known)).toEqual([
    'no such path: shared/rules/nobody.ts',
    'no such path: tests/house/nothing.ts',
    'no such page: docs/gone.md',
    'no such command: nothing',
    'no such code or variable: NOBODY_SAYS_THIS',
    'no such action: voting.castSpells',
  ])
})

test('every code has its row, as the contract and the messages have it today', () => {
  const page = readFileSync(path.join(root, 'docs/operate/error-codes.md'), 'utf8')
  // `npm run docs:codes` writes it.
  expect(page).toBe(errorCodesPage())
  for (const code of [...errorCodes(), ...messageCodes()]) expect(page).toContain(`| \`${code}\` |`)
})

test('the commands that people type are in the README', () => {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8')
  const typed = ['start', 'test', 'check', 'doctor', 'deploy', 'build:weapp', 'build:h5', 'bench']
  for (const script of typed) expect(readme).toMatch(new RegExp(`npm (run )?${script}\\b`))
})
