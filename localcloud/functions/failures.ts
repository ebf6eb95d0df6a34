import type { Outcome } from '../calls/functionCall'

const failure = (code: string, message: string): Outcome => ({ ok: false, code, message })

/** How a function can fail, in the cloud's own codes. */
export const failures = {
  notFound: (name: string) => failure('FUNCTION_NOT_FOUND', `no function is named ${JSON.stringify(name)}`),
  threw: (message: string) => failure('FUNCTIONS_EXECUTE_FAIL', message),
  exited: () => failure('FUNCTIONS_EXECUTE_FAIL', 'the instance ended before it answered'),
  crashed: (error: NodeJS.ErrnoException) =>
    error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      ? failure('FUNCTIONS_MEMORY_LIMIT_EXCEEDED', 'the function used more memory than it is given')
      : failure('FUNCTIONS_EXECUTE_FAIL', error.message),
  overdue: (timeoutMs: number) =>
    failure(
      'FUNCTIONS_TIME_LIMIT_EXCEEDED',
      `the function did not answer within ${timeoutMs / 1_000} seconds`,
    ),
  closing: () => failure('FUNCTIONS_EXECUTE_FAIL', 'the cloud is closing'),
  tooLarge: (what: string, limit: number) =>
    failure('EXCEED_MAX_PAYLOAD_SIZE', `${what} is larger than ${limit} bytes`),
} as const
