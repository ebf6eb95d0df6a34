import { clockText } from '#shared/lib/day'
import type { HeldItem, HeldKind } from '#shared/model/account'
import { heldWords } from './heldWords'

interface TakenHome {
  readonly openid: string
  readonly at: number
  readonly parts: readonly { readonly kind: HeldKind; readonly items: readonly HeldItem[] }[]
}

const timeOf = (at: number): string => clockText(at, 'YYYY-MM-DD HH:mm')

const itemLines = ({ title, at, facts }: HeldItem): string[] => [
  `· ${title}${at === null ? '' : `（${timeOf(at)}）`}`,
  ...facts.map(({ name, value }) => `  ${name}：${value}`),
]

/** Everything that is held, as plain lines that any phone and any computer can show. */
export const heldText = ({ openid, at, parts }: TakenHome): string =>
  [
    '这里存着的我的数据',
    `导出时间：${timeOf(at)}（北京时间）`,
    `账号编号（openid）：${openid}`,
    '投票：用代号记着，不在这份里，请看“我的投票”。',
    ...parts.flatMap(({ kind, items }) => [
      '',
      `【${heldWords[kind].name}】${items.length === 0 ? '没有' : `${items.length} 条`}`,
      ...items.flatMap(itemLines),
    ]),
    '',
  ].join('\n')
