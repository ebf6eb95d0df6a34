import http from 'node:http'
import { init } from '@cloudbase/node-sdk'
import { installGatewayLine, type TakeAnswer } from './gatewayLine'

const ADDRESS = 'http://127.0.0.1:1/_cloud/admin/token'
const realRequest = http.request
const sent: { id: number; body: { action: string } }[] = []
let take: TakeAnswer

beforeAll(() => {
  // As in an instance: without it the SDK first asks the network which cloud it is in.
  Object.assign(process.env, {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'here',
    SCF_NAMESPACE: 'local',
    SILENCE: 'true',
  })
  take = installGatewayLine(ADDRESS, (id, body) => sent.push({ id, body: JSON.parse(body) }))
})
afterAll(() => {
  http.request = realRequest
})
beforeEach(() => {
  sent.length = 0
})

const notes = (timeout = 15_000) =>
  init({ env: 'local', secretId: 'any', secretKey: 'any', serviceUrl: ADDRESS, timeout })
    .database()
    .collection('notes')
const turn = () => new Promise((resolve) => setTimeout(resolve, 10))

test('answers find their requests, in whatever order they come', async () => {
  const both = [notes().count(), notes().add({ text: '你好' })]
  await turn()
  expect(sent.map(({ body }) => body.action)).toEqual([
    'database.calculateDocument',
    'database.insertDocument',
  ])
  take(sent[1]?.id as number, '{"data":{"insertedIds":["x"]},"requestId":"r2"}')
  take(sent[0]?.id as number, '{"data":{"total":7},"requestId":"r1"}')
  expect(await Promise.all(both)).toMatchObject([{ total: 7 }, { id: 'x' }])
})

test('a refusal is thrown with its code', async () => {
  const count = notes().count()
  await turn()
  take(sent[0]?.id as number, '{"code":"DATABASE_REQUEST_FAILED","message":"no","requestId":"r"}')
  await expect(count).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED', requestId: 'r' })
})

test('no answer in time is what it is over a network', async () => {
  await expect(notes(30).count()).rejects.toMatchObject({ code: 'ESOCKETTIMEDOUT' })
  take(sent[0]?.id as number, '{"data":{"total":7}}')
})

test('any other address is left to the network', async () => {
  const elsewhere = new Promise((_, reject) =>
    http.request('http://127.0.0.1:1/other').on('error', reject).end(),
  )
  await expect(elsewhere).rejects.toMatchObject({ code: 'ECONNREFUSED' })
})
