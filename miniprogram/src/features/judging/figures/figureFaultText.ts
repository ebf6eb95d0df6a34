import { type FigureFault, figureColumns } from '#shared/rules/figureLines'

/** What is wrong with a line of figures, and how it should be. */
export const figureFaultText: Readonly<Record<FigureFault, string>> = {
  COLUMNS: `要正好 ${figureColumns.length} 列：${figureColumns.join('、')}`,
  WORK: '第一列要写作品编号，例如 037',
  PLATFORM: '没有写平台',
  COUNT: '播放、点赞、转发要写数字，例如 12000 或 1.2万；没有的留空',
  NO_COUNT: '播放、点赞、转发至少要有一个',
  SOURCE: '没有写来源，例如“抖音作品页”',
  DAY: '日期要写成 2024-09-26 这样',
  TOO_MANY: '这件作品的行数太多了',
}
