import type { CheckVerdict } from '#shared/model/review'
import { askWechat } from './connection'

/** The platform takes no more of a text at once. */
const LONGEST = 2_500
/** A text that stands in public: a comment, a forum, a profile, a log. */
const SCENE_LOG = 4

/** On one machine the SDK is sent elsewhere, and behind that there is no WeChat. */
export const isWechatThere = (): boolean => !(process.env.TCB_CONTEXT_CNFG ?? '').includes('"URL"')

const verdicts: Readonly<Record<string, CheckVerdict>> = { pass: 'pass', review: 'look', risky: 'risky' }

interface Answer {
  readonly errcode?: number
  readonly errCode?: number
  readonly result?: { readonly suggest?: string; readonly label?: number }
}

/** WeChat's check of a text that this account sent within the last two hours. */
export const checkByWechat = async (
  openid: string,
  text: string,
): Promise<{ verdict: CheckVerdict; found: string[] }> => {
  const content = text.slice(0, LONGEST)
  const asked = { openid, scene: SCENE_LOG, version: 2, content }
  const answered = (await askWechat('security.msgSecCheck', asked)) as Answer
  const code = answered.errcode ?? answered.errCode ?? 0
  const verdict = verdicts[answered.result?.suggest ?? '']
  if (code !== 0 || !verdict) throw new Error(`msgSecCheck answered ${code}`)
  const label = answered.result?.label
  return { verdict, found: verdict === 'pass' || label === undefined ? [] : [`类别 ${label}`] }
}
