import { clock, type MessageTable, say } from './message'

const channelNames = { individual: '个人报名', unit: '单位', staff: '主办方' } as const

const submissionStateNames = {
  draft: '还是草稿',
  submitted: '已经提交',
  returned: '被退回修改',
  approved: '已经通过审核',
  rejected: '没有通过审核',
  withdrawn: '已经撤回',
} as const

export const entryMessages = {
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
} satisfies Partial<MessageTable>
