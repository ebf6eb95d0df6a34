import { type CertificateFacts, type Placeholder, placeholders } from '#shared/model/certificate'

/** A piece of a paragraph; what was put in for a placeholder stands out. */
export interface Piece {
  readonly text: string
  readonly isFact: boolean
}

const inBraces = /\{([^{}]*)\}/g

const known = (word: string): word is Placeholder => (placeholders as readonly string[]).includes(word)

/** The first word in braces that nothing is known for. */
export const strangePlaceholder = (text: string): string | undefined =>
  [...text.matchAll(inBraces)].map(([, word = '']) => word).find((word) => !known(word))

const dayText = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

const factOf = (facts: CertificateFacts): Readonly<Record<Placeholder, string>> => ({
  姓名: facts.name,
  作品: facts.title,
  奖项: facts.award,
  赛事: facts.contest,
  单位: facts.unit,
  编号: facts.number,
  日期: dayText(facts.day),
})

/** The text's paragraphs with the facts in it. What somebody is called cannot bring braces of its own. */
export const paragraphsOf = (text: string, facts: CertificateFacts): Piece[][] => {
  const values = factOf(facts)
  return text.split('\n').map((line) => {
    const pieces: Piece[] = []
    let from = 0
    for (const match of line.matchAll(inBraces)) {
      const word = match[1] ?? ''
      if (match.index > from) pieces.push({ text: line.slice(from, match.index), isFact: false })
      pieces.push({ text: known(word) ? values[word] : match[0], isFact: known(word) })
      from = match.index + match[0].length
    }
    if (from < line.length) pieces.push({ text: line.slice(from), isFact: false })
    return pieces.filter(({ text: some }) => some !== '')
  })
}

export const printedDay = dayText
