import { type FailureKind, TransportFailure } from './transportPort'

// As WeChat's documents and other people's reports have it, not measured on a phone: the numbers are of its cloud,
// the words of its network layer.
const kinds: readonly (readonly [RegExp, FailureKind])[] = [
  [/abort|cancel/i, 'NOT_STORED'],
  [/exceed.{0,12}(payload|size)/i, 'TOO_LARGE'],
  [/-50400[23]|function (exit|timed out)|-501000/i, 'CLOUD_FAILED'],
  [/timeout|timed out|-404012/i, 'TIMEOUT'],
  [
    /no network|network is (down|unreachable)|ERR_INTERNET_DISCONNECTED|ERR_NAME_NOT_RESOLVED|-109/i,
    'OFFLINE',
  ],
]

/** What WeChat says of a failed call, in our kinds. Unknown words mean that anything may have happened. */
export const wechatFailure = (thrown: unknown): TransportFailure => {
  const { errMsg = '', errCode = '' } = (thrown ?? {}) as { errMsg?: string; errCode?: number | string }
  const words = `${errCode} ${errMsg}`
  const kind = kinds.find(([pattern]) => pattern.test(words))?.[1] ?? 'LOST_REPLY'
  return new TransportFailure(kind, /callid[:\s]+([\w-]+)/i.exec(words)?.[1])
}
