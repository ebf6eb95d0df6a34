import path from 'node:path'
import { apply } from './apply'
import { changesBetween } from './changes'
import { cloudApi } from './cloudApiForTest'
import { cloudbaseAccount } from './cloudbaseAccount'
import { type Declared, declared, namesOf } from './declared'

// The manager asks once a second whether a function is ready; here it always is.
const { setInterval: realInterval } = globalThis
beforeAll(() => {
  jest
    .spyOn(globalThis, 'setInterval')
    .mockImplementation(((work: () => void) => realInterval(work, 1)) as never)
  // It tells each upload; a test has nobody to tell.
  jest.spyOn(console, 'log').mockImplementation(() => undefined)
})
afterAll(() => jest.restoreAllMocks())

const secrets = { LEDGER_KEY: 'a secret for a test', PRIVACY_KEY: 'another secret for a test' }

const deployTo = async (account: ReturnType<typeof cloudbaseAccount>, wanted: Declared) => {
  for (const change of changesBetween(wanted, await account.find(namesOf(wanted)), secrets))
    await apply(account, change, secrets)
}

test('what this repository declares, through the real manager, and a second time nothing', async () => {
  const { manager, sent } = cloudApi()
  const account = cloudbaseAccount(manager, 'test-env')
  const wanted = declared()
  await deployTo(account, wanted)

  const of = (action: string) => sent.filter((one) => one.action === action).map(({ data }) => data)
  expect(of('CreateTable').map(({ TableName }) => TableName)).toEqual(
    wanted.collections.map(({ name }) => name),
  )
  expect(of('ModifySafeRule').map(({ AclTag }) => AclTag)).toEqual(wanted.collections.map(() => 'ADMINONLY'))
  expect(of('UpdateTable')).toContainEqual(
    expect.objectContaining({
      TableName: 'slips',
      CreateIndexes: [
        {
          IndexName: 'key',
          MgoKeySchema: {
            MgoIndexKeys: [
              { Name: 'voter', Direction: '1' },
              { Name: 'key', Direction: '1' },
            ],
            MgoIsUnique: true,
          },
        },
      ],
    }),
  )
  expect(of('ModifyStorageSafeRule')).toMatchObject([{ AclTag: 'READONLY' }])
  const voting = of('CreateFunction').find(({ FunctionName }) => FunctionName === 'voting')
  expect(voting).toMatchObject({
    Runtime: 'Nodejs20.19',
    Handler: 'index.main',
    MemorySize: 256,
    Timeout: 60,
    InstallDependency: 'FALSE',
    Environment: { Variables: [{ Key: 'LEDGER_KEY', Value: secrets.LEDGER_KEY }] },
    Code: { ZipFile: expect.stringMatching(/^UEsD/) },
  })
  // Fonts beside the one and a parser beside the other are too large for a request.
  const large = of('CreateFunction').find(({ FunctionName }) => FunctionName === 'certificate')
  expect(large).toMatchObject({
    MemorySize: 1024,
    Timeout: 60,
    Code: { TempCosObjectName: '/certificate.zip' },
  })
  expect(of('PutObject').map(({ functionPath }) => path.basename(String(functionPath)))).toEqual([
    'certificate',
    'media',
  ])
  const timed = of('BatchCreateTrigger').map(({ FunctionName, Count }) => `${FunctionName} ${Count}`)
  expect(timed).toEqual(['entry 1', 'media 1', 'judging 1', 'ruling 1', 'voting 1'])

  sent.length = 0
  await deployTo(account, wanted)
  expect(sent).toEqual([])
})

test('new code goes up, then its sign', async () => {
  const { manager, sent } = cloudApi()
  const account = cloudbaseAccount(manager, 'test-env')
  const [first, ...others] = declared().functions
  if (!first) throw new Error('nothing is declared')
  const wanted = { ...declared(), collections: [], functions: [first, ...others] }
  await deployTo(account, wanted)
  sent.length = 0
  await deployTo(account, { ...wanted, functions: [{ ...first, fingerprint: 'another' }, ...others] })
  expect(sent.map(({ action }) => action)).toEqual(['UpdateFunctionCode', 'UpdateFunctionConfiguration'])
  expect(sent[1]?.data.Description).toBe('jingying bundle another')
})
