import type { RecountFault } from '#shared/model/export'

const words: Readonly<Record<RecountFault['code'], (where: string) => string>> = {
  BATCH_MISSING: (where) => `缺少批次，或它不在自己的位置：${where}`,
  BATCH_ALTERED: (where) => `批次被改过：${where}`,
  CHAIN_BROKEN: (where) => `批次接不上前一个：${where}`,
  SLIP_ALTERED: (where) => `选票被改过：${where}`,
  SLIP_MISSING: (where) => `缺少选票，或它不在自己的位置：${where}`,
  SLIP_ADDED: (where) => `多出选票：${where}`,
  SLIP_TWICE: (where) => `选票出现两次：${where}`,
  LIMIT_BROKEN: (where) => `超过了投票规则的限额：${where}`,
  PAPER_UNKNOWN: (where) => `没有公开选票所按的那一版票面：${where}`,
  PAPER_ALTERED: (where) => `票面（规则、投票时间、作品）被改过：第 ${where.replace('paper ', '')} 版`,
  NOT_ON_PAPER: (where) => `选票不在它那一版票面的作品或投票时间之内：${where}`,
  CORRECTION_WRONG: (where) => `裁定扣回的票与原票对不上：${where}`,
  RULING_UNKNOWN: (where) => `缺少裁定，扣回的票没有对应的公开理由：${where}`,
  RULING_ALTERED: (where) => `裁定的文字或状态被改过：${where}`,
  RULING_ADDED: (where) => `多出一项裁定，选票里没有它：${where}`,
  SUM_DIFFERS: (where) => `批次里各作品的合计不对：${where}`,
  COUNT_DIFFERS: (where) => `公布的票数不对：${where}`,
  RANK_DIFFERS: (where) => `公布的名次不对：${where}`,
}

export const faultText = ({ code, where }: RecountFault): string => words[code](where)
