import { brief, clock, type MessageTable, say } from './message'

const signers = { observer: '监督员', owner: '另一位负责人' } as const
const proposalEnds = {
  waiting: '还在等签字',
  signed: '已经签字',
  declined: '已经被拒绝',
  withdrawn: '已经撤回',
} as const

export const contestMessages = {
  // The organiser's desk.
  EDITED_MEANWHILE: ({ by, at }) => ({
    title: '别人刚改过这里',
    text: `${by || '另一位同事，或你的另一台设备，'}在 ${clock(at)} 保存了同一处。你填的都在，看过对方的改动后再保存。`,
  }),
  CONTEST_ARCHIVED: say('赛事已经归档', '归档后不能再改，仍可以查看。需要时可以从它复制一个新的赛事。'),
  PLAN_HAS_FAULTS: ({ faults }) => ({
    title: '还有几处要改',
    text: `有 ${faults.length} 处不改就不能公开，已在页面上标出。你填的都在。`,
  }),
  CHANGE_NOT_ALLOWED: ({ changes }) => ({
    title: '这里已经不能改了',
    text: `有 ${changes.length} 处改动会影响已经参与的人，没有保存。你填的都在。`,
  }),
  ANNOUNCEMENT_NEEDED: ({ changes }) => ({
    title: '要先写公告和原因',
    text: `有 ${changes.length} 处改动需要告诉公众。写好公告后再保存，你填的都在。`,
  }),
  STAGES_NOT_OVER: ({ closesAt }) => ({
    title: '赛事还没有结束',
    text: `最后一个阶段 ${clock(closesAt)} 结束，之后才能归档。`,
  }),
  NO_VOTING_TO_STOP: say('没有可以暂停的投票', '投票还没有公开，或者已经结束。什么都没有改变。'),
  VOTING_NOT_STOPPED: say('投票没有暂停', '投票一直在进行，不需要恢复。'),
  EXTENSION_NOT_LATER: ({ closesAt }) => ({
    title: '顺延要晚于原定时间',
    text: closesAt > 0 ? `原定 ${clock(closesAt)} 截止，请选更晚的时间。` : '没有可以顺延的投票阶段。',
  }),

  // Second signatures.
  WAITS_FOR_SIGNATURE: ({ needs }) => ({
    title: `已提交，等${signers[needs]}签字`,
    text: '现在还没有生效。签字后会立即照你写的执行，被拒绝会说明原因，都可以在“签字”里看到。',
  }),
  ALREADY_WAITS: ({ needs }) => ({
    title: '已有一份同样的申请',
    text: `它在等${signers[needs]}签字，你这次写的没有提交。要改内容，请先在“签字”里撤回那一份。`,
  }),
  PROPOSAL_NOT_FOUND: say('没有找到这份申请', '链接可能不完整，请回到“签字”里刷新后再看。'),
  NOT_YOURS_TO_SIGN: say(
    '这份申请不由你处理',
    '提出的人不能给自己签字，需要的角色写在申请上。什么都没有改变。',
  ),
  PROPOSAL_DECIDED: ({ state }) => ({
    title: `这份申请${proposalEnds[state]}`,
    text: '刷新后可以看到是谁、什么时候处理的。你这一次没有改变什么。',
  }),
  ACT_NOT_POSSIBLE: say(
    '现在办不了这件事了',
    '提出之后情况有变化，没有签字，什么都没有改变。请提出的人撤回后重新提交，或者写明原因拒绝。',
  ),

  NOTICE_NOT_FOUND: say('没有找到这条公告', '可能链接不完整，也可能它还没有到公开的时间。'),
  NOTICE_WITHDRAWN: say('这条公告已经撤回', '撤回的公告不能再改。需要时可以另发一条。'),
  TOO_MANY_NOTICES: ({ atMost }) => ({
    title: '公告太多了',
    text: `一个赛事最多 ${atMost} 条公告。没有发布，你填的都在。`,
  }),
  WORDS_FORBIDDEN: ({ words }) => ({
    title: '有不能公开的内容',
    text: `“${brief(words)}”：投票不能与奖励、付费或转发挂钩。没有发布，你填的都在。`,
  }),
} satisfies Partial<MessageTable>
