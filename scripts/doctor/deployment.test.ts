import type { Found } from '../deploy/cloudAccount'
import type { Declared } from '../deploy/declared'
import { judgeDeployment } from './judgeDeployment'

const declared: Declared = {
  functions: [
    {
      name: 'voting',
      runtime: 'Nodejs20.19',
      memorySize: 256,
      timeout: 60,
      handler: 'index.main',
      environment: ['LEDGER_KEY'],
      triggers: [{ name: 'settle', config: '*/5 * * * * * *' }],
      folder: '/nowhere/voting',
      bytes: 1_000_000,
      fingerprint: 'aaaa',
    },
  ],
  collections: [
    { name: 'slips', indexes: [{ name: 'key', fields: [{ field: 'key', order: 1 }], unique: true }] },
  ],
  collectionAccess: 'ADMINONLY',
  storageAccess: 'READONLY',
}

const voting = {
  name: 'voting',
  runtime: 'Nodejs20.19',
  memorySize: 256,
  timeout: 60,
  environment: { LEDGER_KEY: 'a secret' },
  triggers: [{ name: 'settle', config: '*/5 * * * * * *' }],
  fingerprint: 'aaaa',
}
const slips = { name: 'slips', access: 'ADMINONLY', indexes: declared.collections[0]?.indexes ?? [] }
const sound: Found = { functions: [voting], collections: [slips], storageAccess: 'READONLY' }

test('a sound deployment has nothing to mend', () => {
  expect(judgeDeployment(declared, sound, {}).filter(({ state }) => state !== 'good')).toEqual([])
})

test.each<[string, string, Partial<Found>]>([
  ['云函数', '新建云函数 voting', { functions: [] }],
  ['云函数', '更新云函数 voting 的配置：超时', { functions: [{ ...voting, timeout: 3 }] }],
  ['云函数', '运行环境是 Nodejs16.13', { functions: [{ ...voting, runtime: 'Nodejs16.13' }] }],
  ['环境变量', 'LEDGER_KEY', { functions: [{ ...voting, environment: {} }] }],
  ['定时触发器', '新建定时 settle', { functions: [{ ...voting, triggers: [] }] }],
  ['集合权限', '现在是 READONLY', { collections: [{ ...slips, access: 'READONLY' }] }],
  ['索引', '新建索引 key', { collections: [{ ...slips, indexes: [] }] }],
  ['云存储权限', '现在是 ADMINWRITE', { storageAccess: 'ADMINWRITE' }],
])('%s: %s', (name, says, change) => {
  const faults = judgeDeployment(declared, { ...sound, ...change }, {}).filter(({ state }) => state === 'bad')
  expect(faults).toEqual([
    {
      name: `部署 · ${name}`,
      state: 'bad',
      says: expect.stringContaining(says),
      mend: expect.stringMatching(/.+/),
    },
  ])
})

test('no finding tells the value of a secret', () => {
  const found = { ...sound, functions: [{ ...voting, environment: { LEDGER_KEY: 'an old secret' } }] }
  const told = JSON.stringify(judgeDeployment(declared, found, { LEDGER_KEY: 'a new secret' }))
  expect(told).toContain('LEDGER_KEY')
  expect(told).not.toMatch(/old secret|new secret/)
})
