import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { clearFolder, markSeeded, stateOf } from './demoFolder'
import { demoLedgerKey } from './ledgerKey'

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

test('the ledger key is made once', () => {
  const folder = newFolder()
  expect(demoLedgerKey(folder)).toBe(demoLedgerKey(folder))
  expect(demoLedgerKey(newFolder())).not.toBe(demoLedgerKey(folder))
})
