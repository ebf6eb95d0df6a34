import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { LogFile } from './logFile'

const newFolder = () => mkdtempSync(path.join(tmpdir(), 'jingying-log-'))

test('lines are gathered and written as they came', () => {
  const file = path.join(newFolder(), 'calls.jsonl')
  const log = new LogFile(file)
  log.write({ call: 1 })
  log.write({ call: 2 })
  log.flush()
  expect(readFileSync(file, 'utf8')).toBe('{"call":1}\n{"call":2}\n')
})

test('a call that ends after the cloud has closed finds no file, and breaks nothing', () => {
  const folder = newFolder()
  const log = new LogFile(path.join(folder, 'calls.jsonl'))
  log.write({ call: 1 })
  log.close()
  rmSync(folder, { recursive: true })
  jest.useFakeTimers()
  log.write({ call: 2 })
  expect(() => jest.runAllTimers()).not.toThrow()
  jest.useRealTimers()
})
