// Paid or rewarded voting is closed content at WeChat: the mini-program that offers it is rejected or shut.

/** Promises: something for a vote, or a vote for something. */
const promises =
  /有奖投票|有偿投票|付费投票|付费刷票|买票|购票投票|充值.{0,4}(投票|加票)|投票.{0,3}(抽奖|有奖|领奖|领取?红包|得红包|赢|送|返现|积分)|(分享|转发|邀请).{0,6}(得票|加票|增加票数|多投)|红包.{0,4}投票/g

/** May stand in a rule against it; worth a look all the same. */
const mentions = /刷票|拉票|红包|抽奖|积分|打赏/g

/** What turns a promise into its opposite, if it stands shortly before it. */
const denials = /(严禁|禁止|不得|杜绝|抵制|反对|拒绝|没有|不含|不设|不允许|不组织|不存在)[^。！？；，]{0,8}$/

/** The first promise of something for votes, if there is one that the words before it do not forbid. */
export const promiseIn = (text: string): string | undefined => firstOf(promises, text)

/** A word that rewarded voting is spoken of with, unless it is forbidden in the same breath. */
export const mentionIn = (text: string): string | undefined => firstOf(mentions, text)

const firstOf = (words: RegExp, text: string): string | undefined => {
  for (const match of text.matchAll(words)) {
    if (!denials.test(text.slice(0, match.index))) return match[0]
  }
  return undefined
}

const regions =
  /中国|中华|全国|国家|国际|世界|北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门/

/** A region in a name says that the region stands behind it. */
export const regionIn = (name: string): string | undefined => regions.exec(name)?.[0]
