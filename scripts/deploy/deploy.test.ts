import { apply } from './apply'
import { changesBetween, needsHands } from './changes'
import { cloudbaseAccount } from './cloudbaseAccount'
import type { Declared, DeclaredFunction } from './declared'
import { type FakeCloud, fakeCloud } from './fakeCloudbaseForTest'

const voting: DeclaredFunction = {
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
}
const plain = (name: string): DeclaredFunction => ({ ...voting, name, environment: [], triggers: [] })

const declared: Declared = {
  functions: [plain('account'), plain('contest'), plain('entry'), voting],
  collections: [
    { name: 'contests', indexes: [] },
    {
      name: 'slips',
      indexes: [
        {
          name: 'key',
          fields: [
            { field: 'voter', order: 1 },
            { field: 'castAt', order: -1 },
          ],
          unique: true,
        },
      ],
    },
    { name: 'tallies', indexes: [] },
  ],
  collectionAccess: 'ADMINONLY',
  storageAccess: 'READONLY',
}
const secrets = { LEDGER_KEY: 'a secret' }
const names = {
  functions: declared.functions.map(({ name }) => name),
  collections: declared.collections.map(({ name }) => name),
}

const changesIn = async (cloud: FakeCloud, wanted = declared, given = {}) =>
  changesBetween(wanted, await cloudbaseAccount(cloud.manager, 'test-env').find(names), given)

const deploy = async (cloud: FakeCloud, wanted = declared, given = {}) => {
  const account = cloudbaseAccount(cloud.manager, 'test-env')
  for (const change of await changesIn(cloud, wanted, given)) await apply(account, change, secrets)
}

const deployed = async (): Promise<FakeCloud> => {
  const cloud = fakeCloud()
  await deploy(cloud)
  cloud.calls.length = 0
  return cloud
}

test('an empty cloud gets everything, and each collection is closed before it is used', async () => {
  const cloud = fakeCloud()
  await deploy(cloud)
  expect(cloud.calls).toEqual([
    'createCollection contests',
    'ModifySafeRule contests ADMINONLY',
    'createCollection slips',
    'ModifySafeRule slips ADMINONLY',
    'createIndex slips key',
    'createCollection tallies',
    'ModifySafeRule tallies ADMINONLY',
    'setStorageAcl READONLY',
    'createFunction account',
    'createFunction contest',
    'createFunction entry',
    'createFunction voting',
  ])
})

test('a second deployment of the same finds nothing to do', async () => {
  expect(await changesIn(await deployed(), declared, secrets)).toEqual([])
})

test('new code is uploaded and then signed, so that a broken-off upload is done again', async () => {
  const cloud = await deployed()
  await deploy(cloud, { ...declared, functions: [{ ...plain('account'), fingerprint: 'bbbb' }] })
  expect(cloud.calls).toEqual(['updateFunctionCode account', 'updateFunctionConfig account'])
  expect(cloud.functions.get('account')?.Description).toBe('jingying bundle bbbb')
})

test('what somebody set by hand is put right, and what we know nothing of stays', async () => {
  const cloud = await deployed()
  const there = cloud.functions.get('voting')
  if (!there) throw new Error('voting was not deployed')
  Object.assign(there, {
    Timeout: 3,
    Environment: { Variables: [{ Key: 'TZ', Value: 'UTC' }] },
    Triggers: [{ TriggerName: 'settle', TriggerDesc: '0 0 * * * * *' }],
  })
  cloud.collections.set('slips', {
    Indexes: cloud.collections.get('slips')?.Indexes ?? [],
    AclTag: 'READONLY',
  })
  cloud.collections.set('somebody-elses', { Indexes: [], AclTag: 'READONLY' })
  await deploy(cloud)
  expect(cloud.calls).toEqual([
    'ModifySafeRule slips ADMINONLY',
    'updateFunctionConfig voting',
    'deleteFunctionTrigger voting settle',
    'createFunctionTriggers voting',
  ])
  expect(there.Environment.Variables).toEqual([
    { Key: 'TZ', Value: 'UTC' },
    { Key: 'LEDGER_KEY', Value: 'a secret' },
  ])
  expect(await changesIn(cloud)).toEqual([])
})

test('a secret that is given is compared, one that is not given is only looked for', async () => {
  const cloud = await deployed()
  expect(await changesIn(cloud, declared, { LEDGER_KEY: 'another' })).toMatchObject([
    { kind: 'configure', what: ['LEDGER_KEY'] },
  ])
  expect(await changesIn(cloud, declared, {})).toEqual([])
})

test('an index of the same name and another runtime are left to a person', async () => {
  const cloud = await deployed()
  const keys = [{ Name: 'voter', Direction: '1' }]
  cloud.collections.set('slips', {
    Indexes: [{ Name: 'key', Keys: keys, Unique: true }],
    AclTag: 'ADMINONLY',
  })
  Object.assign(cloud.functions.get('voting') ?? {}, { Runtime: 'Nodejs16.13' })
  const changes = await changesIn(cloud)
  expect(changes.map(({ kind }) => kind)).toEqual(['index differs', 'runtime differs'])
  expect(changes.every(needsHands)).toBe(true)
  await deploy(cloud)
  expect(cloud.calls).toEqual([])
})
