import type { JudgedWork, RecusalReason, ScoreBook } from '#shared/model/judging'

const plain = (text: string): string => text.replace(/\s/g, '')
/** Shorter names of units are found in too many others: “一中”. */
const SHORTEST_PART = 4

/** One names the other, as “唐山市总工会” does “唐山市总工会宣传部”. */
const isSameUnit = (one: string, other: string): boolean => {
  const [short = '', long = ''] = [plain(one), plain(other)].sort((a, b) => a.length - b.length)
  if (short === '') return false
  return short === long || (short.length >= SHORTEST_PART && long.includes(short))
}

type Member = Pick<ScoreBook, 'juror' | 'name' | 'unit' | 'recusals'>
type Work = Pick<JudgedWork, 'entryId' | 'authors' | 'unit' | 'owner'>

/**
 * Why this juror does not judge this work, if so. A namesake of an author is kept away too: another can read the work,
 * and nobody has to ask.
 */
export const recusalOf = (member: Member, work: Work): RecusalReason | undefined => {
  const declared = member.recusals[work.entryId]
  if (declared) return declared.reason
  const isAuthor = work.authors.some(({ name }) => name !== '' && plain(name) === plain(member.name))
  if (work.owner === member.juror || isAuthor) return 'self'
  return isSameUnit(member.unit, work.unit) ? 'unit' : undefined
}

const HIDDEN = '○○'
/** A hidden name in front or behind, with the sign that joined it to the rest. */
const apart = /^(?:○○[\s：:·・—\-|｜]+)+|(?:[\s·・—\-|｜]+○○)+$|[（(【[](?:○○)+[）)】\]]$/g

/** A text without the names that a blind panel may not read. */
export const withoutNames = (text: string, { authors, unit }: Pick<Work, 'authors' | 'unit'>): string =>
  [unit, ...authors.map(({ name }) => name)]
    .filter((name) => Array.from(name.trim()).length > 1)
    .sort((one, other) => other.length - one.length)
    .reduce((left, name) => left.split(name.trim()).join(HIDDEN), text)

/**
 * The title that is left of one in which a contest asks for the unit's name: “省总工会：我身边的党员” is “我身边的党员”.
 * A title that is nothing but names stays hidden.
 */
export const titleWithoutNames = (title: string, names: Pick<Work, 'authors' | 'unit'>): string => {
  const hidden = withoutNames(title, names)
  if (hidden === title) return title
  const alone = hidden.replace(apart, '').trim()
  return alone === '' ? HIDDEN : alone
}
