/** Who or what calls a function: everything that a function may believe about its caller. */
export interface Caller {
  /** Absent for a guest, a timer and another function. */
  readonly openid?: string
  readonly source: CallSource
  readonly ip?: string
}

/** In the cloud's words: a person's client, the clock, another function, a tool with the administrator's key. */
export type CallSource = 'wx_client' | 'timer' | 'scf' | 'tool'

/**
 * What a call writes into its instance's environment, and what is taken out of it before the next one:
 * an instance serves many callers, one after the other, and must never show one the identity of another.
 */
export const CALL_KEYS = [
  'WX_OPENID',
  'WX_APPID',
  'WX_CLIENTIP',
  'TCB_SOURCE',
  'TCB_SOURCE_IP',
  'TRIGGER_SRC',
  'SCF_REQUEST_ID',
] as const

export type CallEnvironment = Partial<Record<(typeof CALL_KEYS)[number], string>>

const LOCAL_APP_ID = 'wx0000000000local0'

export function callEnvironment(requestId: string, caller: Caller): CallEnvironment {
  const { openid, source, ip } = caller
  return {
    SCF_REQUEST_ID: requestId,
    TCB_SOURCE: source,
    ...(source === 'timer' && { TRIGGER_SRC: 'timer' }),
    ...(openid !== undefined && { WX_OPENID: openid, WX_APPID: LOCAL_APP_ID }),
    ...(ip !== undefined && { WX_CLIENTIP: ip, TCB_SOURCE_IP: ip }),
  }
}

/** The SDK reads a caller's keys only if these name them. */
export const CONTEXT_KEY_LISTS = {
  WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID,WX_CLIENTIP',
  TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SOURCE,TCB_SOURCE_IP',
} as const
