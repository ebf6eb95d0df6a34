import { clockText } from '#shared/lib/day'
import type { PanelRule } from '#shared/model/award'
import type { ScoreBook } from '#shared/model/judging'
import { agreementOf } from '#shared/rules/agreement'
import { type PanelRow, rankPanel } from '#shared/rules/panelRanking'
import { scoringOf } from '#shared/rules/panelScoring'
import { agreementText, panelSentence, pointsText, valueText } from '#shared/rules/panelText'
import { readingsOf } from '#shared/rules/readings'
import type { FoundWork } from '../_data/judgedWorks'
import type { PrintedColumn, PrintedSheet } from '../_runtime/sheet/printXlsx'

interface Minutes {
  readonly contest: string
  readonly rule: PanelRule
  readonly books: readonly ScoreBook[]
  readonly works: ReadonlyMap<string, FoundWork>
  readonly hours: { readonly opensAt: number | null; readonly closesAt: number | null }
}

const dayText = (at: number): string => clockText(at, 'YYYY年M月D日')
const reasons = { self: '本人作品', unit: '本单位作品', declared: '本人提出' } as const

const columns: readonly PrintedColumn[] = [
  { head: '名次', width: 6 },
  { head: '编号', width: 8 },
  { head: '作品', width: 30, isText: true },
  { head: '单位', width: 18, isText: true },
  { head: '各评委总分', width: 16 },
  { head: '得分', width: 10 },
]

/** Who judged by what rule, who did not and why, and what came of it: to be signed by those who were there. */
export const printedMinutes = ({ contest, rule, books, works, hours }: Minutes): PrintedSheet => {
  const scoring = scoringOf(rule)
  const staying = books.filter(({ left }) => !left)
  const { agreement, far } = agreementOf(
    scoring,
    readingsOf(scoring, books).filter(({ entryId }) => works.has(entryId)),
  )
  const { rows } = rankPanel(scoring, books, [...works.keys()], null)
  return {
    name: '评审纪要',
    title: `${contest}${rule.name}纪要`,
    above: [
      `一、时间：${hours.opensAt !== null && hours.closesAt !== null ? `${dayText(hours.opensAt)}至${dayText(hours.closesAt - 1)}` : '　'}`,
      `二、评委：${staying.map((book) => juror(rule, book)).join('；')}。`,
      `三、办法：每件作品 ${rule.readersPerEntry} 位评委评，${rule.blind ? '匿名评审，' : ''}评委${rule.jurorsSeeVotes ? '看得到' : '看不到'}票数。${panelSentence(rule)}`,
      `四、回避：${recused(books, works)}`,
      `五、评委变动：${changes(books)}`,
      `六、一致性：${agreement === null ? '评过的作品太少，或给分没有差别，不作计算。' : agreementText(agreement)}与其他评委相差较大的评分 ${far.length} 个，均未更改。`,
      `七、结果：共 ${rows.length} 件，按得分从高到低如下。`,
    ],
    columns,
    rows: rows.map((row) => rowOf(scoring, row, works.get(row.entryId))),
    below: [
      `评委签名：${staying.map(() => '＿＿＿＿＿＿').join('　')}`,
      '主持：＿＿＿＿＿＿＿＿　　记录：＿＿＿＿＿＿＿＿　　监督：＿＿＿＿＿＿＿＿',
      '日期：＿＿＿＿年＿＿月＿＿日',
    ],
  }
}

const juror = (rule: PanelRule, { name, unit, groupId, signedAt, paper }: ScoreBook): string => {
  const group = rule.groups?.find((one) => one.groupId === groupId)?.name
  const signed =
    signedAt === null ? '尚未签字' : `${clockText(signedAt, 'M月D日 HH:mm')}${paper ? '纸质' : ''}签字`
  return `${name}（${[unit, group, signed].filter(Boolean).join('，')}）`
}

const recused = (books: readonly ScoreBook[], works: ReadonlyMap<string, FoundWork>): string => {
  const told = books.flatMap(({ name, recusals }) =>
    Object.entries(recusals).map(([entryId, { reason, words }]) => {
      const title = works.get(entryId)?.title
      return `${name}${title ? `回避《${title}》` : '回避一件'}（${words || reasons[reason]}）`
    }),
  )
  return told.length > 0 ? `${told.join('；')}。` : '无。'
}

const changes = (books: readonly ScoreBook[]): string => {
  const told = books.flatMap(({ name, left }) =>
    left ? [`${name}于${dayText(left.at)}退出（${left.reason}），所评不计`] : [],
  )
  return told.length > 0 ? `${told.join('；')}。` : '无。'
}

const rowOf = (
  scoring: ReturnType<typeof scoringOf>,
  row: PanelRow,
  work: FoundWork | undefined,
): string[] => [
  row.rank === null ? '' : String(row.rank),
  work?.number ?? '',
  work?.title ?? '',
  work?.unit ?? '',
  scoring.mode === 'scores'
    ? row.totals.map((total) => pointsText(total)).join(' / ')
    : `${row.totals.filter((total) => total > 0).length} / ${row.readers}`,
  row.value === null ? '' : valueText(scoring, row.value),
]
