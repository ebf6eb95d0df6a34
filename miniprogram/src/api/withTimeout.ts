import { TransportFailure } from './transportPort'

/** The platforms' own time limits differ and some have none: this one always holds. */
export const withTimeout = <Value>(
  work: Promise<Value>,
  ms: number,
  onTimeout?: () => void,
): Promise<Value> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new TransportFailure('TIMEOUT'))
      onTimeout?.()
    }, ms)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
