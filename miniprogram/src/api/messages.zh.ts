import { clockText } from '#shared/lib/day'
import type { UnreadableReason } from '#shared/model/sheet'
import { fileSize, videoFaultText } from './fileWords'
import type { ClientRefusal } from './refusal'

/** What happened, and whether anything was lost and what to do next. */
export interface Message {
  readonly title: string
  readonly text: string
}

type MessageTable = {
  readonly [Code in ClientRefusal['code']]: (refusal: Extract<ClientRefusal, { code: Code }>) => Message
}

const say = (title: string, text: string) => (): Message => ({ title, text })
const clock = (at: number) => clockText(at, 'M月D日 HH:mm')

const BRIEF = 24
/** A reason that staff wrote, short enough for a message; all of it stands on the contest's page. */
const brief = (text: string) => {
  const characters = Array.from(text.replace(/[。！；\s]+$/, ''))
  return characters.length > BRIEF ? `${characters.slice(0, BRIEF).join('')}…` : characters.join('')
}

const counted = {
  votes: '票',
  ballots: '次投票',
  votesPerEntry: '票（每件作品）',
  votesPerCategory: '票（每个组别）',
} as const

const whyNotOnBallot = {
  takenDown: '它已经下架。',
  otherContest: '它是另一个赛事的作品。',
  notListed: '它不在投票名单里，或者已经退出。',
} as const

const signers = { observer: '监督员', owner: '另一位负责人' } as const
const proposalEnds = {
  waiting: '还在等签字',
  signed: '已经签字',
  declined: '已经被拒绝',
  withdrawn: '已经撤回',
} as const

const leftAlone = (contests: readonly { readonly name: string }[]): string => {
  const [first] = contests
  const name = first?.name ? `“${brief(first.name)}”` : '本机构的设置'
  return contests.length > 1 ? `${name}等 ${contests.length} 处的` : `${name}的`
}

const stageText = (opensAt: number | null, closedAt: number | null): string => {
  if (opensAt !== null) return `${clock(opensAt)} 开始，你填的都会留着。`
  return closedAt === null
    ? '时间公布后再来，你填的都会留着。'
    : `已于 ${clock(closedAt)} 截止。如有疑问请联系主办方。`
}

const channelNames = { individual: '个人报名', unit: '单位', staff: '主办方' } as const

const submissionStateNames = {
  draft: '还是草稿',
  submitted: '已经提交',
  returned: '被退回修改',
  approved: '已经通过审核',
  rejected: '没有通过审核',
  withdrawn: '已经撤回',
} as const

const unreadable = (why: UnreadableReason, atMost: number): string =>
  ({
    notSheet: '它不是表格。请选 Excel（.xlsx）或 CSV 文件。',
    oldExcel: '它是旧版 Excel 或 WPS 格式。请用 Excel 或 WPS 打开，另存为 .xlsx 后再选。',
    locked: '它有打开密码。请去掉密码后再选。',
    macros: '它带有宏。请另存为不带宏的 .xlsx 后再选。',
    damaged: '文件不完整。请重新保存一份后再选。',
    encoding: '里面的文字认不出来。请另存为 .xlsx 后再选。',
    tooLarge: '它太大了。请删掉图片和没用的工作表后再选。',
    tooManyRows: `一张表最多 ${atMost} 行。请分成几个文件。`,
    empty: '里面没有作品。请把内容填在第一张工作表里。',
    noHeader: '没有找到表头。表头里要有“作品题目”和“姓名”。',
  })[why]

const table: MessageTable = {
  // The network, as this phone knows it.
  OFFLINE: ({ during }) => ({
    title: '网络断了',
    text: during === 'write' ? '还没有提交，你填的都在。连上网络后再试一次。' : '连上网络后会自动重新加载。',
  }),
  TIMEOUT: ({ during }) => ({
    title: '等得太久了',
    text:
      during === 'write'
        ? '可能已经提交成功，只是没收到回复。再试一次不会重复。'
        : '网络可能不稳，请再试一次。',
  }),
  LOST_REPLY: ({ during }) => ({
    title: '没有收到回复',
    text:
      during === 'write'
        ? '可能已经提交成功，只是没收到回复。再试一次不会重复。'
        : '网络可能不稳，请再试一次。',
  }),

  // What any action can answer.
  BAD_INPUT: say('这里填得不对', '没有提交，你填的都在。请改好后再试。'),
  SIGN_IN_NEEDED: say('请先登录', '登录后会回到这里，什么都不会丢。'),
  FORBIDDEN: say('你没有这项权限', '如果你应当能做这件事，请联系本次赛事的主办方。'),
  UNKNOWN_ACTION: say('这个版本太旧了', '请关掉小程序再打开一次，就会更新。'),
  TOO_LARGE: say('内容太多了', '没有提交，你填的都在。请精简后再试。'),
  BUSY: ({ retryAfterMs }) => ({
    title: '有人正在改同一处',
    text: `没有保存，你填的都在。请 ${Math.max(1, Math.ceil(retryAfterMs / 1000))} 秒后再试。`,
  }),
  INTERNAL: ({ requestId }) => ({
    title: '我们这边出错了',
    text: `请过一会儿再试。${requestId ? `如果一直这样，请把这个编号告诉我们：${requestId}` : ''}`,
  }),

  CONTEST_NOT_FOUND: say('没有找到这个赛事', '可能链接不完整，也可能它还没有公开。'),
  ENTRY_NOT_FOUND: say('没有找到这件作品', '可能链接不完整，可以按名称或编号搜一搜。'),
  ENTRY_TAKEN_DOWN: say('这件作品已经下架', '投给它的票仍有记录，结果以赛事公告为准。'),

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
    title: left > 0 ? `今天还能投 ${left} ${counted[of]}` : '今天的票投完了',
    text: `每天最多 ${atMost} ${counted[of]}，${clock(nextDayAt)} 起又可以投。这一次没有计入。`,
  }),
  OVER_CONTEST_LIMIT: ({ of, atMost, left }) => ({
    title: left > 0 ? `还能投 ${left} ${counted[of]}` : '你的票投完了',
    text: `整个赛事最多 ${atMost} ${counted[of]}。这一次没有计入，之前的都算数。`,
  }),
  KEY_REUSED: say('这一次没有计入', '请回到作品页重新投一次。之前投的票都算数。'),
  BATCH_NOT_FOUND: say('这一批还没有写好', '选票通常在几秒内计入批次，请过一会儿再看。'),
  MARK_NOT_FOUND: say('找不到这条线索', '请返回列表，刷新后再看。'),
  LEDGER_NOT_CLOSED: say('投票还没有全部结束', '截止一分钟后，等最后一批票计完，就可以生成公开文件。'),
  COUNT_NOT_SHOWN: say('票数还没有公开', '公开文件会透露票数。请先公布最终榜单，再生成。'),
  MARK_RULED: say('这条线索已经裁定', '请到裁定列表里查看；需要时可以恢复。'),
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
    text: `${clock(closesAt)} 截止、最后一批票计完以后，才能揭晓。`,
  }),
  COUNT_NOT_FINISHED: ({ retryAfterMs }) => ({
    title: '最后的票正在计',
    text: `什么都没有公布。请 ${Math.max(1, Math.ceil(retryAfterMs / 1000))} 秒后再试。`,
  }),

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

  // Judging.
  PANEL_NOT_FOUND: say('没有找到这个评审', '可能还没有分派，也可能你已经不在这一组。'),
  PANEL_NOT_ASSIGNED: say('还没有分派作品', '分派之后才有进度和排名。什么都没有改变。'),
  ENTRY_NOT_ASSIGNED: say('这件作品不由你评', '可能它已经退出，请回到列表看看。没有保存。'),
  SIGNED_OFF: ({ at }) => ({
    title: '已经签字确认',
    text: `${clock(at)} 签字后，评分不能再改。什么都没有改变。`,
  }),
  SCORE_NOT_VALID: say('分数不在范围内', '没有保存，请按页面上的刻度打分。'),
  RECUSED: say('这件作品你已回避', '会由别的评委来评。没有保存。'),
  SCORED_MEANWHILE: ({ sheet }) => ({
    title: '另一台设备刚改过',
    text: `你在另一台设备上 ${clock(sheet.savedAt)} 改过这件作品。看过以后再保存，两边都还在。`,
  }),
  WORKS_LEFT: ({ left }) => ({
    title: `还剩 ${left} 件没有评`,
    text: '都评完才能签字确认。评过的都已保存。',
  }),
  SHORTLIST_DECIDED: say('入围名单已经选定', '选定以后不能再改分派。什么都没有改变。'),
  REASON_NEEDED: say('请写明原因', '这样做要留下原因，写好后再试。什么都没有改变。'),
  NOTHING_TO_JUDGE: say('还没有可以评的作品', '通过审核的作品会出现在这里。什么都没有改变。'),
  JURORS_TOO_FEW: ({ atLeast }) => ({
    title: '评委不够',
    text: `每件作品要 ${atLeast} 位评委看，请先邀请或选上更多评委。什么都没有改变。`,
  }),
  PANEL_NOT_FINISHED: ({ unsigned }) => ({
    title: `还有 ${unsigned} 位评委没有签字`,
    text: '全部签字后才能选定。来不及的评委可以请其退出，作品会转给别人。',
  }),
  TOO_MANY_CHOSEN: ({ atMost }) => ({
    title: `最多选 ${atMost} 件`,
    text: '没有保存，请去掉几件后再试。',
  }),
  WORKS_NOT_ELIGIBLE: say('有作品已经退出', '名单里有作品刚刚撤回或下架。没有保存，请刷新后再选。'),
  SHORTLIST_PUBLISHED: ({ at }) => ({
    title: '入围名单已经公布',
    text: `${clock(at)} 公布后不能再改。`,
  }),
  CONTEST_NOT_PUBLISHED: say('赛事还没有公开', '公开赛事后才能公布入围名单。什么都没有改变。'),
  NOT_DECIDED: say('还没有选定入围', '先在排名里选定，再公布。什么都没有改变。'),
  COPIES_MISSING: ({ works, titles }) => ({
    title: `${works} 件作品还不能播放`,
    text: `《${titles[0] ?? ''}》${works > 1 ? '等' : ''}还没有手机能放的版本。补上后再公布，什么都没有改变。`,
  }),

  // Units and sheets.
  UNIT_NOT_FOUND: say('没有找到这个单位', '它可能已经被移除。联络员请联系主办方。'),
  UNIT_NAME_TAKEN: say('已经有同名的单位', '没有保存，你填的都在。请核对是不是同一个单位。'),
  UNIT_HAS_WORKS: ({ works }) => ({
    title: '这个单位已经有作品',
    text: `它有 ${works} 件作品，不能移除。可以修改名称和联系人。`,
  }),
  TOO_MANY_UNITS: ({ atMost }) => ({
    title: '单位太多了',
    text: `一个赛事最多 ${atMost} 个单位。没有保存，你填的都在。`,
  }),
  PHONE_NOT_READ: say('电话号码不对', '请填 11 位手机号，或带区号的座机。没有保存，你填的都在。'),
  WORK_CLAIMED: say('这件作品已经有人认领', '作者已经接手，可以自己查看进度，不需要新的认领码。'),
  SHEET_NOT_READABLE: ({ why, atMost }) => ({ title: '这个表格读不了', text: unreadable(why, atMost) }),
  SHEET_CHANGED: say('表格和预览时不一样', '什么都没有导入。请重新选择文件，看过预览后再导入。'),
  SHEET_HAS_FAULTS: ({ faults }) => ({
    title: `表格里有 ${faults.length} 处要改`,
    text: '什么都没有导入。请按列出的单元格改好后，再选一次文件。',
  }),
  EXPORT_TOO_LARGE: ({ rows, atMost }) => ({
    title: '一次导出不下',
    text: `有 ${rows} 行，一张表最多 ${atMost} 行。请联系开发者分批导出。`,
  }),

  INVITATION_NOT_FOUND: say('没有找到这个邀请', '它可能已经被接受，刷新后再看。'),
  CODE_NOT_VALID: say('邀请码不对', '请核对后再输一次；每个邀请码只能用一次。'),
  CODE_EXPIRED: ({ expiredAt }) => ({
    title: '邀请码过期了',
    text: `它在 ${clock(expiredAt)} 失效，请邀请人再发一个。`,
  }),
  TOO_MANY_GUESSES: ({ nextAt }) => ({
    title: '试得太多了',
    text: `请核对邀请码，${clock(nextAt)} 后再试。`,
  }),
  PERSON_NOT_FOUND: say('没有找到这个人', '可能已经被移除，刷新后再看。'),
  MORE_IS_HELD: say('刚才又多了一些资料', '什么都没有删除。上面已经更新，看过之后再注销。'),
  LAST_OWNER: ({ contests }) => ({
    title: '还不能注销',
    text: `没有你，${leftAlone(contests)}负责人就不够了。请先邀请一位新的负责人。什么都没有删除。`,
  }),
  OWNERS_TOO_FEW: ({ atLeast }) => ({
    title: '负责人不能再少了',
    text: `至少要有 ${atLeast} 位负责人，请先邀请新的负责人。什么都没有改变。`,
  }),

  // Files
  UPLOAD_NOT_FOUND: say('这次上传已经失效', '超过一天没有继续。请重新选择文件上传。'),
  PURPOSE_NOT_YOURS: say('这类文件由工作人员上传', '如果你应当能上传，请联系本次赛事的主办方。'),
  STAGE_NOT_OPEN: ({ opensAt, closedAt }) => ({
    title: opensAt === null && closedAt !== null ? '已经截止' : '现在还不能提交',
    text: stageText(opensAt, closedAt),
  }),
  FILE_EMPTY: say('文件是空的', '没有上传。请重新导出或换一个文件。'),
  FILE_KIND_NOT_TAKEN: ({ ending, taken }) => ({
    title: ending ? `不收 ${ending} 格式` : '看不出文件的格式',
    text: `没有上传。请换成 ${taken.join('、')} 格式的文件。`,
  }),
  FILE_TOO_LARGE: ({ bytes, limit }) => ({
    title: '文件太大',
    text: `这个文件 ${fileSize(bytes)}，上限 ${fileSize(limit)}。没有上传，请压缩后再试。`,
  }),
  TOO_MANY_UPLOADS: ({ atMost }) => ({
    title: '今天上传得太多了',
    text: `一天最多开始 ${atMost} 次上传，请明天再试。已经传好的都在。`,
  }),
  VIDEO_NOT_TAKEN: ({ faults }) => ({
    title: '这个视频不符合要求',
    text: faults
      .filter(({ strictness }) => strictness === 'hard')
      .map(videoFaultText)
      .join(''),
  }),
  FILE_NOT_WHAT_IT_SAYS: ({ name }) => ({
    title: '文件内容和后缀不一致',
    text: `“${brief(name)}”不是它的后缀所说的格式。请重新导出后再传。`,
  }),
  PARTS_MISSING: say('还有一部分没有传完', '已经传好的都在，请继续上传。'),
  JOINING_FAILED: say('文件没有保存成功', '试了多次都没有成功，请稍后重新上传，或联系主办方代为上传。'),
  FILE_NOT_FOUND: say('没有找到这个文件', '可能已被清理，刷新后再看。'),
  CHANNEL_NOT_OPEN: ({ channels }) => ({
    title: '这个赛事不收个人报名',
    text: `作品通过${channels.map((channel) => channelNames[channel]).join('或')}报送，请联系你的单位或主办方。`,
  }),
  FILE_NOT_YOURS: say(
    '这个文件不能用在这里',
    '它不是你在这个赛事里上传的，或者已经用在另一件作品里。请重新选一个。',
  ),
  LINK_NOT_READ: say('没有认出这个链接', '请在视频平台里点“分享—复制链接”，再粘贴到这里。'),
  TOO_MANY_ENTRIES: ({ atMost }) => ({
    title: '作品已经够多了',
    text: `一个账号最多 ${atMost} 件作品。可以先撤回不要的。`,
  }),
  ENTRY_NOT_YOURS: say('这不是你的作品', '请用当时报名的微信账号打开。'),
  ENTRY_STATE: ({ state }) => ({
    title: `作品${submissionStateNames[state] ?? '的状态变了'}`,
    text: '这个时候不能这样做。刷新后再看，有疑问请联系主办方。',
  }),
  CONTENT_FAULTS: ({ faults }) => ({
    title: '还有几处要改',
    text: `有 ${faults.length} 处不改就不能提交，已在页面上标出。你填的都在。`,
  }),
  ENTRY_IN_REVIEW: ({ until }) => ({
    title: '审核员正在看这件作品',
    text: `你改的都保存着，${clock(until)} 以后再提交，或等审核结果。`,
  }),
  TOO_MANY_COMPLAINTS: ({ atMost, nextAt }) => ({
    title: '今天的投诉太多了',
    text: `一个账号一天最多 ${atMost} 条，${clock(nextAt)} 起又可以提交。已经提交的都会答复。`,
  }),
  COMPLAINT_NOT_FOUND: say('没有找到这条投诉', '请核对编号，刷新后再看。'),
  COMPLAINT_ANSWERED: ({ at }) => ({
    title: '这条投诉已经答复过',
    text: `${clock(at)} 已由同事答复，刷新后可以看到。`,
  }),
  QUEUE_EMPTY: say('没有要审的作品了', '剩下的正在由同事审核，或需要另一位审核员。'),
  ENTRY_CLAIMED: ({ name, until }) => ({
    title: `${name || '另一位同事'}正在审这件作品`,
    text: `${clock(until)} 前归对方。可以先审别的，或请对方放回。`,
  }),
  MEND_BY_NOT_VALID: ({ atMost }) => ({
    title: '请选一个补正截止时间',
    text: `要晚于现在，最晚到 ${clock(atMost)}。还没有退回，你填的都在。`,
  }),
  LEVEL_NEEDS_ANOTHER: say(
    '这一级要由另一位同事来审',
    '同一件作品的每一级审核由不同的人完成，你已经通过过它。',
  ),
  ENTERED_OTHER_WAY: ({ channel }) => ({
    title: '这个手机号已经报过名',
    text: `已有作品通过${channelNames[channel]}报送，每位参赛者只能用一种方式。草稿还在，请联系主办方核对。`,
  }),
  COPY_DOES_NOT_PLAY: say('这个副本手机放不了', '请导出为 MP4（H.264、AAC），码率不超过 8 Mbps，再上传。'),
}

/** A newer cloud can answer a code that this build has never heard of. */
const unknown: Message = { title: '没有成功', text: '请关掉小程序再打开一次，更新后再试。' }

export const messageOf = (refusal: ClientRefusal): Message => {
  const tell = table[refusal.code] as ((refusal: ClientRefusal) => Message) | undefined
  return tell ? tell(refusal) : unknown
}

/** For a test: a code without copy does not compile, a copy without a code is found there. */
export const messageCodes = (): string[] => Object.keys(table)
