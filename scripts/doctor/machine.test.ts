import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'libsql'
import { dataFolderState } from './dataFolder'
import { isHealthy } from './finding'
import { installState } from './installState'
import { judgeMachine } from './judgeMachine'
import type { MachineFacts } from './machineFacts'

const sound: MachineFacts = {
  node: '20.19.0',
  npm: '10.8.0',
  git: 'git version 2.39.5',
  install: { kind: 'current', packages: 1600 },
  hooksPath: '.githooks',
  port: { number: 8620, isFree: true },
  freeBytes: 50e9,
  chromium: { path: '/usr/bin/chromium', isThere: true },
  chineseFonts: 4,
  ffmpeg: true,
  data: { kind: 'absent' },
}

test('a sound machine has nothing to mend', () => {
  expect(judgeMachine(sound).filter(({ state }) => state !== 'good')).toEqual([])
})

test.each<[string, string, Partial<MachineFacts>]>([
  ['Node.js', '18.20.0 太旧', { node: '18.20.0' }],
  ['npm', '没有找到', { npm: null }],
  ['npm', '9.1.0 太旧', { npm: '9.1.0' }],
  ['git', '没有找到', { git: null }],
  ['依赖', '还没有安装', { install: { kind: 'missing' } }],
  ['依赖', 'zod', { install: { kind: 'differs', packages: ['zod'] } }],
  ['磁盘', '0.5 GB', { freeBytes: 5e8 }],
  ['演示数据', 'clock.json 损坏', { data: { kind: 'damaged', file: 'clock.json' } }],
])('%s: %s, and how to mend it', (name, says, change) => {
  const findings = judgeMachine({ ...sound, ...change })
  const [fault, ...others] = findings.filter(({ state }) => state === 'bad')
  expect(fault).toMatchObject({
    name,
    says: expect.stringContaining(says),
    mend: expect.stringMatching(/.+/),
  })
  expect(others).toEqual([])
  expect(isHealthy(findings)).toBe(false)
})

test.each<[string, Partial<MachineFacts>]>([
  ['提交前检查', { hooksPath: '' }],
  ['端口', { port: { number: 8620, isFree: false } }],
  ['Chromium', { chromium: { path: '/usr/bin/chromium', isThere: false } }],
  ['中文字体', { chineseFonts: 0 }],
  ['中文字体', { chineseFonts: null }],
  ['ffmpeg', { ffmpeg: false }],
])('%s is needed by some commands only', (name, change) => {
  const findings = judgeMachine({ ...sound, ...change })
  expect(findings.filter(({ state }) => state !== 'good')).toMatchObject([{ name, state: 'spare' }])
  expect(isHealthy(findings)).toBe(true)
})

describe('what lies in folders', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'jingying-doctor-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  test('an install is compared with the lock, without the packages of other platforms', () => {
    const lock = (packages: object) => JSON.stringify({ packages })
    writeFileSync(
      path.join(folder, 'package-lock.json'),
      lock({
        '': {},
        'node_modules/zod': { version: '4.0.0' },
        'node_modules/taro/node_modules/ms': { version: '2.0.0' },
        'node_modules/for-another-system': { version: '1.0.0', optional: true },
      }),
    )
    expect(installState(folder)).toEqual({ kind: 'missing' })
    mkdirSync(path.join(folder, 'node_modules'))
    const installed = path.join(folder, 'node_modules/.package-lock.json')
    writeFileSync(installed, lock({ 'node_modules/zod': { version: '3.0.0' } }))
    expect(installState(folder)).toEqual({ kind: 'differs', packages: ['zod', 'ms'] })
    writeFileSync(
      installed,
      lock({
        'node_modules/zod': { version: '4.0.0' },
        'node_modules/taro/node_modules/ms': { version: '2.0.0' },
      }),
    )
    expect(installState(folder)).toEqual({ kind: 'current', packages: 2 })
  })

  test('a data folder is absent, healthy or damaged', () => {
    const file = path.join(folder, 'database.sqlite')
    expect(dataFolderState(folder)).toEqual({ kind: 'absent' })
    const database = new Database(file)
    database.exec('CREATE TABLE slips (id TEXT PRIMARY KEY)')
    database.close()
    expect(dataFolderState(folder)).toMatchObject({ kind: 'healthy' })

    writeFileSync(path.join(folder, 'clock.json'), '{"offset":')
    expect(dataFolderState(folder)).toMatchObject({
      kind: 'damaged',
      file: expect.stringContaining('clock.json'),
    })
    rmSync(path.join(folder, 'clock.json'))
    writeFileSync(file, 'this was a database once, and now it is a sentence')
    expect(dataFolderState(folder)).toMatchObject({ kind: 'damaged', file })
  })
})
