import { brief, clock, type MessageTable, say } from './message'

/** Of what a limit is: the one that was asked for, each of them, and what is counted. */
const counted = {
  votes: { this: '', each: '', unit: '票' },
  ballots: { this: '', each: '', unit: '次' },
  votesPerEntry: { this: '这件作品', each: '每件作品', unit: '票' },
  votesPerCategory: { this: '这个组别', each: '每个组别', unit: '票' },
} as const

const whyNotOnBallot = {
  takenDown: '它已经下架。',
  otherContest: '它是另一个赛事的作品。',
  notListed: '它不在投票名单里，或者已经退出。',
} as const

export const votingMessages = {
  VOTING_NOT_OPEN: ({ opensAt }) => ({
    title: '投票还没有开始',
    text: opensAt === null ? '开始时间定下来后会在赛事页公布。' : `${clock(opensAt)} 开始，到时再来。`,
  }),
  VOTING_CLOSED: ({ closedAt }) => ({
    title: '投票已经结束',
    text: `${clock(closedAt)} 截止，这一次没有计入。之前投的票都算数。`,
  }),
  VOTING_STOPPED: ({ since, reason }) => ({
    title: '投票暂停中',
    text: `${clock(since)} 起暂停：${brief(reason)}。这一次没有计入，之前的票都算数。`,
  }),
  WORK_NOT_ON_BALLOT: ({ title, why }) => ({
    title: title ? `《${title}》不能投票` : '这件作品不能投票',
    text: `${whyNotOnBallot[why ?? 'notListed']}你的票还在，可以投给别的作品。`,
  }),
  BALLOT_NOT_VALID: ({ minWorks, maxWorks, votesPerWork }) => ({
    title: '这张选票不合规则',
    text: `${
      minWorks === maxWorks ? `一次要选 ${minWorks} 件作品` : `一次可选 ${minWorks} 到 ${maxWorks} 件作品`
    }，每件最多 ${votesPerWork} 票。没有计入，请调整后再投。`,
  }),
  OVER_DAILY_LIMIT: ({ of, atMost, left, nextDayAt }) => ({
    title: `${counted[of].this}今天${left > 0 ? `还能投 ${left} ${counted[of].unit}` : '的票投完了'}`,
    text: `${counted[of].each}每天最多 ${atMost} ${counted[of].unit}，${clock(nextDayAt)} 起又可以投。这一次没有计入。`,
  }),
  OVER_CONTEST_LIMIT: ({ of, atMost, left }) => ({
    title:
      left > 0
        ? `${counted[of].this}还能投 ${left} ${counted[of].unit}`
        : `${counted[of].this || '你'}的票投完了`,
    text: `整个赛事${counted[of].each}最多 ${atMost} ${counted[of].unit}。这一次没有计入，之前的都算数。`,
  }),
  KEY_REUSED: say('这一次没有计入', '请回到作品页重新投一次。之前投的票都算数。'),
  BATCH_NOT_FOUND: say('这一批还没有写好', '选票通常在几秒内计入批次，请过一会儿再看。'),
  MARK_NOT_FOUND: say('找不到这条线索', '请返回列表，刷新后再看。'),
  LEDGER_NOT_CLOSED: say('投票还没有全部结束', '截止一分钟后，等最后一批票计完，就可以生成公开文件。'),
  COUNT_NOT_SHOWN: say('票数还没有公开', '公开文件会透露票数。请先公布最终榜单，再生成。'),
  MARK_RULED: say('这条线索已经裁定', '请到裁定列表里查看；需要时可以恢复。'),
  THRESHOLDS_PUBLISHED: say('提示值已经公布', '投票已经截止，用过的提示值不能再改。'),
  RULING_NOT_FOUND: say('找不到这项裁定', '请返回列表，刷新后再看。'),
  RULING_NOT_APPLIED: say('现在不能恢复', '这项裁定还没有计入，或者已经恢复。请稍后刷新再看。'),
  APPEALED_ALREADY: say('已经申诉过了', '你的申诉在记录里，答复后会在这里显示。'),
  NOTHING_TO_ANSWER: say('没有待答复的申诉', '可能已经有同事答复，请刷新后再看。'),
  CAST_TOO_SOON: ({ retryAfterMs }) => ({
    title: '请稍等几秒再投',
    text: `两次投票要隔开一点时间，这一次没有计入。请 ${Math.max(1, Math.ceil(retryAfterMs / 1000))} 秒后再投。`,
  }),
  VOTER_BUSY: ({ retryAfterMs }) => ({
    title: '投得太快了',
    text: `这一次没有计入，请 ${Math.max(1, Math.ceil(retryAfterMs / 1000))} 秒后再试。`,
  }),

  NOTHING_TO_REVEAL: say('不需要揭晓', '这个赛事的票数没有隐藏也没有冻结，大家已经能看到。'),
  VOTING_NOT_OVER: ({ closesAt }) => ({
    title: '投票还没有结束',
    text: `${clock(closesAt)} 截止、最后一批票计完以后，才能揭晓和评奖。`,
  }),
  COUNT_NOT_FINISHED: ({ retryAfterMs }) => ({
    title: '最后的票正在计',
    text: `什么都没有公布。请 ${Math.max(1, Math.ceil(retryAfterMs / 1000))} 秒后再试。`,
  }),
} satisfies Partial<MessageTable>
