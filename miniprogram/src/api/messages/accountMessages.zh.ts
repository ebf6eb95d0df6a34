import { brief, clock, type MessageTable, say } from './message'

const leftAlone = (contests: readonly { readonly name: string }[]): string => {
  const [first] = contests
  const name = first?.name ? `“${brief(first.name)}”` : '本机构的设置'
  return contests.length > 1 ? `${name}等 ${contests.length} 处的` : `${name}的`
}

export const accountMessages = {
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
} satisfies Partial<MessageTable>
