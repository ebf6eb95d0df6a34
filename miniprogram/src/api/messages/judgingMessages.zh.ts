import { clock, type MessageTable, say } from './message'

export const judgingMessages = {
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
  JURORS_TOO_FEW: ({ atLeast, group }) => ({
    title: group ? `“${group}”的评委不够` : '评委不够',
    text: `每件作品要 ${atLeast} 位评委看，请先邀请或选上更多评委。什么都没有改变。`,
  }),
  GROUP_NOT_FOUND: say('请给每位评委选一个组', '选好组再分派。什么都没有改变。'),
  WORKS_NOT_FOUND: ({ numbers }) => ({
    title: `没有找到 ${numbers.join('、')} 号`,
    text: '请核对作品编号，改好后再来一次。什么都没有保存。',
  }),
  DAY_NOT_COME: ({ day }) => ({
    title: `${day} 还没有到`,
    text: '数据是哪天看到的，就写哪天。改好后再保存，什么都没有改变。',
  }),
  OWN_PAPER: say('自己的评分表要请别人录入', '请两位同事分别录入和核对。什么都没有保存。'),
  SCAN_NEEDED: say('请先附上签名的评分表', '拍照或扫描后添加，再提交。刚才录入的还在这台设备上。'),
  SCAN_NOT_YOURS: say('扫描件要重新上传', '这份文件是别人传的，或已经用在别处。请再传一次，录入的还在。'),
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
    text: `《${titles[0] ?? ''}》${works > 1 ? '等' : ''}还没有手机能放的版本。到“管理”里的“手机放不了的视频”补上后再来一次，什么都没有改变。`,
  }),
} satisfies Partial<MessageTable>
