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
    text: '你报名的作品、没交的草稿，以及姓名、电话、地址等资料。',
    stays:
      '已经通过审核的作品和单位报送的作品留在赛事里，但会去掉电话、地址，也不再与你的账号相连；之后主办方联系不到你，奖可能无法发给你',
  },
  complaints: {
    name: '投诉',
    text: '你对公开作品的投诉。投诉仍会处理，但不再记着是谁提的，你也看不到答复了。',
  },
  roles: { name: '角色和称呼', text: '你在各个赛事里的角色，以及接受邀请时写的称呼。' },
  invitations: { name: '接受过的邀请', text: '哪个邀请码是你用掉的。' },
  guesses: { name: '输错的邀请码', text: '每小时试过几次，用来防止有人乱猜。不记你输了什么。' },
}
