import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { clearFolder, markSeeded, stateOf } from './demoFolder'
import { demoKeys, demoLedgerKey } from './demoKeys'

const newFolder = () => mkdtempSync(path.join(tmpdir(), 'jingying-demo-'))

test('a folder is empty, half-made, or seeded', () => {
  const folder = newFolder()
  expect(stateOf(path.join(folder, 'not-there'))).toBe('empty')
  expect(stateOf(folder)).toBe('empty')
  writeFileSync(path.join(folder, 'lock'), '1')
  expect(stateOf(folder)).toBe('empty')
  demoLedgerKey(folder)
  expect(stateOf(folder)).toBe('empty')
  markSeeded(folder)
  expect(stateOf(folder)).toBe('seeded')
  clearFolder(folder)
  expect(stateOf(folder)).toBe('empty')
})

test('what is not ours is never deleted', () => {
  const folder = newFolder()
  const thesis = path.join(folder, 'thesis.docx')
  writeFileSync(thesis, 'years of work')
  expect(stateOf(folder)).toBe('not-ours')
  expect(() => clearFolder(folder)).toThrow('not a folder of the demo')
  expect(existsSync(thesis)).toBe(true)
})

test('the keys are made once', () => {
  const folder = newFolder()
  const { LEDGER_KEY, PRIVACY_KEY } = demoKeys(folder)
  expect(demoKeys(folder)).toEqual({ LEDGER_KEY: demoLedgerKey(folder), PRIVACY_KEY })
  expect(PRIVACY_KEY).not.toBe(LEDGER_KEY)
  expect(demoLedgerKey(folder)).toBe(demoLedgerKey(folder))
  expect(demoLedgerKey(newFolder())).not.toBe(demoLedgerKey(folder))
})
