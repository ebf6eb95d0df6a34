import type { HeldKind } from '#shared/model/account'

interface HeldWords {
  readonly name: string
  /** What it is, and what it is for. */
  readonly text: string
  /** Why what stays has to stay. */
  readonly stays?: string
}

export const heldWords: Readonly<Record<HeldKind, HeldWords>> = {
  roles: { name: '角色和称呼', text: '你在各个赛事里的角色，以及接受邀请时写的称呼。' },
  invitations: { name: '接受过的邀请', text: '哪个邀请码是你用掉的。' },
  guesses: { name: '输错的邀请码', text: '每小时试过几次，用来防止有人乱猜。不记你输了什么。' },
}
