import { clock, type MessageTable, say } from './message'

export const resultsMessages = {
  // Awards.
  NO_AWARDS: say('还没有设置奖项', '请先在赛事设置里写好奖项和名额。什么都没有改变。'),
  NOTHING_TO_AWARD: say('还没有公开的作品', '公布入围作品以后才能评奖。什么都没有改变。'),
  AWARDS_NOT_PROPOSED: say('还没有获奖建议', '请先生成获奖建议，再调整或公示。什么都没有改变。'),
  AWARD_NOT_FOUND: say('没有找到这个奖项', '请刷新后再试。什么都没有改变。'),
  WINNER_NOT_FOUND: say('没有找到这件作品', '它可能已经下架；颁给单位的奖请选本赛事的单位。没有保存。'),
  AWARD_FULL: ({ places }) => ({
    title: '名额已满',
    text: `这个奖 ${places} 个名额都已定下，请先收回一个。没有保存。`,
  }),
  TOO_MANY_DECISIONS: ({ atMost }) => ({
    title: '调整次数太多',
    text: `一个赛事最多记录 ${atMost} 次调整。没有保存。`,
  }),
  TIES_OPEN: ({ awards }) => ({
    title: '有并列没有决定',
    text: `还有 ${awards.length} 个奖项在名额边缘并列，请逐一决定并写明原因。什么都没有改变。`,
  }),

  // Publicity.
  PUBLICITY_BEGUN: ({ at }) => ({
    title: '名单已经公示',
    text: `${clock(at)} 起名单已固定，只能按异议或退出处理。什么都没有改变。`,
  }),
  PUBLICITY_NOT_BEGUN: say('还没有公示', '公示开始以后才能这样做。什么都没有改变。'),
  PUBLICITY_NOT_OVER: ({ closesAt }) => ({
    title: '公示还没有结束',
    text: closesAt === null ? '请先在赛程里定下公示的时间。' : `${clock(closesAt)} 公示结束以后才能公布。`,
  }),
  WINNERS_GONE: ({ works }) => ({
    title: '有获奖作品已经不公开',
    text: `${works.map(({ number, title }) => `${number} 号《${title}》`).join('、')}已下架或撤回。公示前请重新生成建议；公示后请办理退出或取消资格。什么都没有改变。`,
  }),
  NOT_A_WINNER: say('这件作品不在名单里', '它可能已经退出。什么都没有改变。'),
  RESULTS_FINAL: ({ at }) => ({
    title: '最终结果已经公布',
    text: `${clock(at)} 公布后不能再改。什么都没有改变。`,
  }),
  LEDGER_NOT_EXPORTED: ({ batch, batches }) => ({
    title: '计票文件还不完整',
    text: `公开计票文件写到第 ${batch} / ${batches} 个批次，写完以后才能生成全程记录。`,
  }),
  RESULTS_NOT_FINAL: say('还没有最终结果', '公示结束、异议都答复以后公布，请到时再来。'),

  // Objections.
  EVIDENCE_NOT_YOURS: say('有图片不能用', '请用自己刚上传的图片。异议还没有提交。'),
  TOO_MANY_OBJECTIONS: ({ atMost, nextAt }) => ({
    title: '今天的异议提完了',
    text: `每天最多 ${atMost} 条，${clock(nextAt)} 起又可以提。急事请联系主办方。`,
  }),
  OBJECTION_NOT_FOUND: say('没有找到这条异议', '请核对编号。什么都没有改变。'),
  OBJECTION_ANSWERED: ({ at }) => ({
    title: '这条异议已经答复',
    text: `${clock(at)} 已有同事答复，请刷新后查看。`,
  }),
  NOT_UPHELD: say('异议不成立不能取消资格', '只有成立的异议才能取消获奖资格。什么都没有改变。'),
  OBJECTIONS_WAITING: ({ waiting }) => ({
    title: `还有 ${waiting} 条异议没有答复`,
    text: '都答复以后才能公布最终结果。什么都没有改变。',
  }),
} satisfies Partial<MessageTable>
