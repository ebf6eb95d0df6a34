import type { HeldKind } from '#shared/model/account'

interface HeldWords {
  readonly name: string
  /** What it is, and what it is for. */
  readonly text: string
  /** Why what stays has to stay. */
  readonly stays?: string
}

export const heldWords: Readonly<Record<HeldKind, HeldWords>> = {
  works: {
    name: '作品和草稿',
    text: '你报名的作品、没交的草稿，以及姓名、电话、地址等资料。还能撤回的作品会一起撤回并删除。',
    stays:
      '已经入围、公开，或过了修改时间的通过审核作品，以及单位报送的作品，会留在赛事里：标题和作者署名照条款保留，电话、地址去掉（单位报送的归单位保管），也不再与你的账号相连；之后主办方联系不到你，奖可能无法发给你',
  },
  files: {
    name: '传过的文件',
    text: '视频、封面和没传完的部分。留下的作品还要用的文件不删，但不再记着是谁传的；没有作品要用的，一天之内清除。',
  },
  messages: {
    name: '微信通知',
    text: '同意接收几次通知，以及发过哪些：哪件作品、什么结果、什么时间。',
  },
  complaints: {
    name: '投诉',
    text: '你对公开作品的投诉。投诉仍会处理，但不再记着是谁提的，你也看不到答复了。',
  },
  objections: {
    name: '异议',
    text: '你对公示名单的异议。异议仍会处理，但不再记着是谁提的，你也看不到答复了。',
  },
  seats: {
    name: '评委席位',
    text: '你作为评委写的打分表和评语。',
    stays:
      '已经签字的打分关系到别人的名次，分数保留，你的姓名和账号去掉；没签字的席位视为退出，作品会改派别人',
  },
  claims: { name: '用过的认领码', text: '哪件作品是你用认领码领走的。' },
  roles: { name: '角色和称呼', text: '你在各个赛事里的角色，以及接受邀请时写的称呼。' },
  invitations: { name: '接受过的邀请', text: '哪个邀请码是你用掉的。' },
  guesses: { name: '输错的邀请码', text: '每小时试过几次，用来防止有人乱猜。不记你输了什么。' },
}
