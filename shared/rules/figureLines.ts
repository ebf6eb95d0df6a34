import { halfWidth } from '#shared/lib/halfWidth'
import { type Figure, judgingLimits } from '#shared/model/judging'

/** The columns of a pasted table, in this order. */
export const figureColumns = ['编号', '平台', '播放', '点赞', '转发', '来源', '日期'] as const

export type FigureFault =
  | 'COLUMNS'
  | 'WORK'
  | 'PLATFORM'
  | 'COUNT'
  | 'NO_COUNT'
  | 'SOURCE'
  | 'DAY'
  | 'TOO_MANY'

export interface ReadFigures {
  /** Each work once, with all of its lines. */
  readonly works: readonly { readonly work: string; readonly figures: readonly Figure[] }[]
  readonly faults: readonly { readonly line: number; readonly fault: FigureFault }[]
}

const TEN_THOUSAND = 10_000
const unknown = new Set(['', '-', '—', '/', '无'])

/** 12,000, 1.2万 or 1.2w is twelve thousand; null for what is not told, nothing for what is no count. */
export const readCount = (text: string): number | null | undefined => {
  const plain = halfWidth(text).replace(/[,，\s]/g, '')
  if (unknown.has(plain)) return null
  const [, figures = '', unit = ''] = /^(\d+(?:\.\d+)?)(万|[wW])?$/.exec(plain) ?? []
  if (figures === '') return undefined
  const value = Number(figures) * (unit === '' ? 1 : TEN_THOUSAND)
  return unit === '' && !Number.isInteger(value) ? undefined : Math.round(value)
}

/** 2024-09-26, 2024/9/26, 2024.9.26 or 2024年9月26日; nothing for what is no day. */
export const readDay = (text: string): string | undefined => {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(halfWidth(text).trim()) ?? []
  if (year === '') return undefined
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const at = Date.parse(`${written}T00:00:00Z`)
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== written ? undefined : written
}

const isWord = (text: string): boolean => text !== '' && Array.from(text).length <= judgingLimits.figureWords

const readLine = (line: string): { work: string; figure: Figure } | FigureFault => {
  const cells = line.split('\t').map((cell) => cell.trim())
  if (cells.length !== figureColumns.length) return 'COLUMNS'
  const [number = '', platform = '', seen = '', liked = '', forwarded = '', source = '', when = ''] = cells
  const work = halfWidth(number).replace(/号$/, '')
  if (!/^[0-9A-Za-z-]{1,64}$/.test(work)) return 'WORK'
  if (!isWord(platform)) return 'PLATFORM'
  if (!isWord(source)) return 'SOURCE'
  const [views, likes, forwards] = [seen, liked, forwarded].map(readCount)
  if (views === undefined || likes === undefined || forwards === undefined) return 'COUNT'
  if (views === null && likes === null && forwards === null) return 'NO_COUNT'
  const day = readDay(when)
  return day === undefined ? 'DAY' : { work, figure: { platform, views, likes, forwards, source, day } }
}

/** A table copied from Excel or WPS; its heading is left out. Every line that cannot be read is named. */
export const readFigures = (text: string): ReadFigures => {
  const works = new Map<string, Figure[]>()
  const faults: { line: number; fault: FigureFault }[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.trim().startsWith(figureColumns[0])) continue
    const read = readLine(line)
    if (typeof read === 'string') {
      faults.push({ line: index + 1, fault: read })
      continue
    }
    const figures = works.get(read.work) ?? []
    if (figures.length >= judgingLimits.figures) faults.push({ line: index + 1, fault: 'TOO_MANY' })
    else works.set(read.work, [...figures, read.figure])
  }
  return { works: [...works].map(([work, figures]) => ({ work, figures })), faults }
}
