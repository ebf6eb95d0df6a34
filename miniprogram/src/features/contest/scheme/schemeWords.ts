import type { Band, SchemeItem, SchemePart } from '#shared/model/scheme'
import { type BandFinding, bandFindings, partsSum } from '#shared/rules/schemeFindings'

/** “95%（含）到 100%（含）：5 分”: both ends said, so that nobody argues about exactly 95. */
const bandText = ({ from, to, includesFrom, includesTo, points, isOurs }: Band): string => {
  const end = (figure: number, isIn: boolean) => `${figure}%（${isIn ? '含' : '不含'}）`
  const range = `${end(from, includesFrom)}到 ${end(to, includesTo)}：${points} 分`
  return isOurs ? `${range}（通知没有写，按 0 分补上）` : range
}

/** One line, or several: what gives points, and how. */
export const partLines = (part: SchemePart): string[] => {
  switch (part.kind) {
    case 'deduct':
      return [`${part.each}扣 ${part.points} 分${part.hasFloor ? '，扣完为止' : '，扣完后从总分里继续扣'}`]
    case 'dates':
      return part.bands.map(({ until, points }) =>
        until === null ? `更晚：${points} 分` : `${until} 前${part.what}：${points} 分`,
      )
    case 'share':
      return [`按${part.what}：`, ...part.bands.map(bandText)]
    case 'times':
      return [
        `${part.what}至少 ${part.atLeast} 次，每次 ${part.pointsEach} 分${part.cap === null ? '' : `，最多 ${part.cap} 分`}`,
      ]
    case 'recorded':
      return [`${part.what}（记录，不计分）`]
  }
}

const findingText = ({ kind, at }: BandFinding): string =>
  kind === 'gap' ? `${at}% 处没有规定` : `${at}% 处有两档都算`

/** What whoever takes the scheme over has to settle in this item. */
export const itemFindings = (item: SchemeItem): string[] => {
  const sum = partsSum(item)
  const differs = sum !== null && item.points !== null && sum !== item.points
  const bands = item.parts.flatMap((part) => (part.kind === 'share' ? bandFindings(part.bands) : []))
  return [
    ...(differs ? [`各部分最多 ${sum} 分，与标题的 ${item.points} 分不一致`] : []),
    ...bands.map(findingText),
  ]
}
