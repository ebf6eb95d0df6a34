export interface Callbacks {
  success?(result: unknown): void
  fail?(error: { errMsg: string }): void
  complete?(result: unknown): void
}

/** An API's failure as WeChat words it: `name:fail why`. */
export class ApiFailure extends Error {
  constructor(
    readonly api: string,
    readonly why: string,
    readonly extra: Record<string, unknown> = {},
  ) {
    super(`${api}:fail ${why}`)
  }
}

/** Every asynchronous `wx` API in one shape: callbacks where the caller gave any, a promise otherwise; never before the next turn. */
export function answer(
  api: string,
  options: Callbacks | undefined,
  work: () => unknown,
): Promise<object> | undefined {
  const done = Promise.resolve()
    .then(work)
    .then(
      (result) => ({ ...(typeof result === 'object' ? result : {}), errMsg: `${api}:ok` }),
      (error: unknown) => {
        throw worded(api, error)
      },
    )
  if (!options?.success && !options?.fail && !options?.complete) return done
  void done.then(
    (result) => {
      options.success?.(result)
      options.complete?.(result)
    },
    (error) => {
      options.fail?.(error)
      options.complete?.(error)
    },
  )
  return undefined
}

function worded(api: string, error: unknown): { errMsg: string } {
  const why =
    error instanceof ApiFailure
      ? error.message
      : `${api}:fail ${error instanceof Error ? error.message : String(error)}`
  return Object.assign(new Error(why), { errMsg: why }, error instanceof ApiFailure ? error.extra : {})
}
