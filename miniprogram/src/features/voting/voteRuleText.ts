import type { Counted, VoteLimit, VoteRule } from '#shared/model/vote'

const counted: Readonly<Record<Counted, (atMost: number) => string>> = {
  votes: (atMost) => `最多 ${atMost} 票`,
  ballots: (atMost) => `最多投 ${atMost} 次`,
  votesPerEntry: (atMost) => `给一件作品最多 ${atMost} 票`,
  votesPerCategory: (atMost) => `给一个组别最多 ${atMost} 票`,
}

const period = ({ per }: VoteLimit) => (per === 'day' ? '每天' : '整个赛事')

const two = (value: number) => String(value).padStart(2, '0')

/** The rule as sentences, from the same data by which every vote is decided. */
export const voteRuleText = ({ limits, ballot, dayStartsAt }: VoteRule): string[] => {
  const sentences = limits.map((limit) => `每个微信账号${period(limit)}${counted[limit.of](limit.atMost)}。`)
  if (ballot.minWorks === ballot.maxWorks && ballot.minWorks > 1) {
    sentences.push(`一次要投给 ${ballot.minWorks} 件不同的作品，每件最多 ${ballot.votesPerWork} 票。`)
  } else if (ballot.maxWorks > 1) {
    sentences.push('可以都投给一件作品，也可以分给多件。')
  }
  if (limits.some(({ per }) => per === 'day')) {
    const clock = `${two(Math.floor(dayStartsAt / 60))}:${two(dayStartsAt % 60)}`
    sentences.push(`每天 ${clock}（北京时间）起算新的一天，没用完的票不累积。`)
  }
  return sentences
}
