import { wechatFailure } from './wechatFailure'

test.each([
  [{ errCode: -1, errMsg: 'cloud.callFunction:fail Error: request:fail timeout' }, 'TIMEOUT'],
  [{ errMsg: 'request:fail network is down' }, 'OFFLINE'],
  [{ errMsg: 'request:fail errcode:-109 cronet_error_code:-109' }, 'OFFLINE'],
  [
    { errCode: -504002, errMsg: 'cloud.callFunction:fail Error: errCode: -504002 functions execute fail' },
    'CLOUD_FAILED',
  ],
  [{ errCode: -504003, errMsg: 'Invoking task timed out after 3 seconds' }, 'CLOUD_FAILED'],
  [{ errMsg: 'uploadFile:fail abort' }, 'NOT_STORED'],
  [{ errMsg: 'cloud.callFunction:fail EXCEED_MAX_PAYLOAD_SIZE' }, 'TOO_LARGE'],
  [{ errMsg: 'request:fail -118:net::ERR_CONNECTION_RESET' }, 'LOST_REPLY'],
  [undefined, 'LOST_REPLY'],
  ['words', 'LOST_REPLY'],
])('%j is %s', (thrown, kind) => {
  expect(wechatFailure(thrown).kind).toBe(kind)
})

test('the request id is kept for the person to tell us', () => {
  expect(wechatFailure({ errMsg: 'errCode: -504002 functions execute fail (callId: 17-a2)' }).requestId).toBe(
    '17-a2',
  )
})
