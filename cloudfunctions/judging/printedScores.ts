import { clockText } from '#shared/lib/day'
import type { PanelRule } from '#shared/model/award'
import type { ScoreBook } from '#shared/model/judging'
import { scoringOf, totalOf } from '#shared/rules/panelScoring'
import { panelSentence, pointsText, tickWords } from '#shared/rules/panelText'
import { titleWithoutNames } from '#shared/rules/recusal'
import { paperWorks } from '#shared/rules/signedPaper'
import type { FoundWork } from '../_data/judgedWorks'
import type { PrintedColumn, PrintedSheet } from '../_runtime/sheet/printXlsx'

interface Printing {
  readonly contest: string
  readonly rule: PanelRule
  readonly book: ScoreBook
  readonly works: ReadonlyMap<string, FoundWork>
  /** Empty columns to fill in by hand. */
  readonly isBlank: boolean
}

const PAGE = 88
const PLACE = 6
const NUMBER = 8
const MARK = 9
const COMMENT = 14
const LEAST_TITLE = 18

/** One juror's works in the order of their pages: to fill in and sign, or to sign as it is. */
export const printedScores = ({ contest, rule, book, works, isBlank }: Printing): PrintedSheet => {
  const scoring = scoringOf(rule)
  const placed = paperWorks(book, (entryId) => works.has(entryId))
  const hasNumbers = !rule.blind && placed.some(({ entryId }) => works.get(entryId)?.number)
  const marks: PrintedColumn[] =
    scoring.mode === 'scores'
      ? [
          ...scoring.criteria.map(({ name, weight }) => ({
            head: `${name}\n${weight}%`,
            width: MARK,
          })),
          { head: `总分\n满分 ${pointsText(scoring.most)}`, width: MARK },
        ]
      : [{ head: Object.values(tickWords(scoring.mode)).join(' / '), width: MARK * 2 }]
  const taken = PLACE + (hasNumbers ? NUMBER : 0) + marks.reduce((sum, { width }) => sum + width, 0) + COMMENT
  const columns: PrintedColumn[] = [
    { head: '序号', width: PLACE },
    ...(hasNumbers ? [{ head: '编号', width: NUMBER }] : []),
    { head: '作品', width: Math.max(LEAST_TITLE, PAGE - taken), isText: true },
    ...marks,
    { head: '评语', width: COMMENT, isText: true },
  ]
  const rows = placed.flatMap(({ entryId, place }) => {
    const work = works.get(entryId)
    if (!work) return []
    const sheet = isBlank ? undefined : book.sheets[entryId]
    const title = rule.blind ? titleWithoutNames(work.title, work) : work.title
    return [
      [
        String(place),
        ...(hasNumbers ? [work.number ?? ''] : []),
        title,
        ...markTexts(scoring, sheet),
        sheet?.comment ?? '',
      ],
    ]
  })
  const group = rule.groups?.find(({ groupId }) => groupId === book.groupId)?.name
  const about = [
    `评委：${book.name}`,
    book.unit && `单位：${book.unit}`,
    group && `组别：${group}`,
    `共 ${rows.length} 件`,
  ]
  return {
    name: book.name,
    title: `${contest}${rule.name}评分表`,
    above: [about.filter(Boolean).join('　　'), `评分办法：${panelSentence(rule)}`],
    columns,
    rows,
    below: [
      ...(book.signedAt !== null && !isBlank
        ? [
            `${book.paper ? '纸质签名，两人录入核对' : '本人在线签字'}：${clockText(book.signedAt, 'YYYY年M月D日 HH:mm')}`,
          ]
        : []),
      '评委签名：＿＿＿＿＿＿＿＿＿＿　　日期：＿＿＿＿年＿＿月＿＿日',
      ...(isBlank ? ['录入：＿＿＿＿＿＿＿＿　　核对：＿＿＿＿＿＿＿＿'] : []),
    ],
  }
}

const markTexts = (
  scoring: ReturnType<typeof scoringOf>,
  sheet: ScoreBook['sheets'][string] | undefined,
): string[] => {
  const { mode, criteria } = scoring
  if (mode !== 'scores') {
    const words = tickWords(mode)
    return [sheet?.tick === true ? words.yes : sheet?.tick === false ? words.no : '']
  }
  const total = sheet && totalOf(scoring, sheet)
  return [
    ...criteria.map(({ criterionId }) => {
      const score = sheet?.scores[criterionId]
      return score === undefined ? '' : pointsText(score)
    }),
    total === undefined ? '' : (total / 100).toFixed(2),
  ]
}
