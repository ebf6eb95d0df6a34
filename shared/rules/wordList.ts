import { halfWidth } from '#shared/lib/halfWidth'
import { promiseIn } from './forbiddenWords'

/**
 * A plain list for where no platform's check can be asked: it marks what a reviewer should look at, and knows neither
 * context nor pictures. It is not a filter and refuses nothing.
 */
const risky: Readonly<Record<string, RegExp>> = {
  色情: /色情|裸聊|约炮|一夜情|成人视频|援交/,
  赌博: /博彩|赌场|网赌|六合彩|时时彩|押注/,
  毒品: /冰毒|海洛因|摇头丸|大麻叶|吸毒工具/,
  违禁品: /枪支弹药|仿真枪|迷药|迷魂药|爆炸物制作/,
  诈骗: /代开发票|办假证|刷单返利|套现|洗钱|高利贷/,
  邪教: /法轮功|全能神|呼喊派/,
}

const look: Readonly<Record<string, RegExp>> = {
  引流: /加(我)?(微信|V信|vx|qq)|扫码(进群|领取)|私信领取|关注公众号领/i,
  广告: /限时特价|包邮|代购|招商加盟|买一送一|优惠券/,
  联系方式: /(?<!\d)1[3-9]\d{9}(?!\d)|\d{5,11}@qq\.com/,
  辱骂: /傻逼|他妈的|操你|滚蛋吧你|脑残/,
  血腥: /血腥|虐杀|自残|割腕/,
}

const foundIn = (text: string, words: Readonly<Record<string, RegExp>>): string[] =>
  Object.entries(words).flatMap(([about, pattern]) => {
    const word = pattern.exec(text)?.[0]
    return word === undefined ? [] : [`${about}：${word}`]
  })

/** What the list finds in a text; empty where it finds nothing. */
export const wordsFound = (text: string): { readonly isRisky: boolean; readonly found: string[] } => {
  const plain = halfWidth(text).replace(/[\s*·|]+/g, '')
  const worst = foundIn(plain, risky)
  const promise = promiseIn(plain)
  const rest = foundIn(plain, look)
  return {
    isRisky: worst.length > 0,
    found: [...worst, ...(promise === undefined ? [] : [`投票奖励：${promise}`]), ...rest],
  }
}
