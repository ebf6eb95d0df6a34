import { askWechat } from './connection'
import { isWechatThere } from './wechatCheck'

// Written from WeChat's documents of riskControl.getUserRiskRank; no account was there to try it with.

/** “May be rigging a promotion”, of the two scenes that WeChat knows. */
const SCENE_MARKETING = 1
/** A voter waits meanwhile: an answer that takes longer is not waited for. */
const PATIENCE_MS = 800

interface Answer {
  readonly errcode?: number
  readonly errCode?: number
  readonly risk_rank?: number
  readonly riskRank?: number
}

/** From 0, nothing known, to 4; undefined where the answer is none. */
export const rankIn = ({ errcode, errCode, risk_rank, riskRank }: Answer): number | undefined => {
  const rank = risk_rank ?? riskRank
  if ((errcode ?? errCode ?? 0) !== 0 || !Number.isInteger(rank)) return undefined
  return rank !== undefined && rank >= 0 && rank <= 4 ? rank : undefined
}

/** One in so many voters is asked about, as the deployment says; nobody where there is no WeChat. */
export const askedPercent = (): number => {
  const percent = Number(process.env.WECHAT_RISK_PERCENT ?? 0)
  return isWechatThere() && percent > 0 ? Math.min(100, percent) : 0
}

/** What WeChat thinks of an account. A cast never fails by it, and waits for it only a moment. */
export const askRisk = async (
  openid: string,
  address: string,
  ask: (apiName: string, request: object) => Promise<unknown> = askWechat,
): Promise<number | undefined> => {
  const request = { appid: process.env.WX_APPID ?? '', openid, scene: SCENE_MARKETING, client_ip: address }
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => resolve({}), PATIENCE_MS)
  })
  try {
    return rankIn((await Promise.race([ask('riskControl.getUserRiskRank', request), late])) as Answer)
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}
