import { type MessageTable, say } from './message'

export const networkMessages = {
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
} satisfies Partial<MessageTable>
