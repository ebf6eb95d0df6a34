import { clockText } from '#shared/lib/day'
import { fieldName, valueWords } from './auditWords'

export interface Difference {
  /** Where: “赛程·网络投票·结束”. */
  readonly field: string
  /** null where there was nothing, or is nothing any more. */
  readonly before: string | null
  readonly after: string | null
}

type Part = Readonly<Record<string, unknown>>

const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
const isNothing = (value: unknown) => value === null || value === undefined || value === ''

/** What tells one item of a list from another, whatever its place. */
const idOf = (item: Part): string => {
  const field = Object.keys(item).find((key) => key.endsWith('Id')) ?? 'name'
  return String(item[field] ?? item.act ?? item.version ?? JSON.stringify(item))
}

const isListOfParts = (value: unknown): value is readonly Part[] =>
  Array.isArray(value) && value.length > 0 && value.every(isPart)

/** What was written, field by field, down to what one can read: only what is different. */
export const differences = (before: unknown, after: unknown, path: readonly string[] = []): Difference[] => {
  if (same(before, after)) return []
  if (isListOfParts(before) || isListOfParts(after)) {
    return ofLists((before ?? []) as readonly Part[], (after ?? []) as readonly Part[], path)
  }
  if (isPart(before) || isPart(after)) {
    const [old, now] = [isPart(before) ? before : {}, isPart(after) ? after : {}]
    const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
      (field) => !field.endsWith('Id') && !unread.includes(field),
    )
    return fields.flatMap((field) => differences(old[field], now[field], [...path, field]))
  }
  if (isNothing(before) && isNothing(after)) return []
  const field = path.at(-1) ?? ''
  return [
    { field: path.map(fieldName).join('·'), before: textOf(before, field), after: textOf(after, field) },
  ]
}

/** What is of no use to who reads. */
const unread: readonly string[] = ['key', 'baseVersion', 'subject']

/** An item in a word or two: its name, or which act needs whose signature. */
const wordsOf = (item: Part, id: string): string =>
  String(
    item.name ??
      [item.act ?? id, item.by]
        .flatMap((word) => (word ? (valueWords[String(word)] ?? word) : []))
        .join('：'),
  )

const ofLists = (before: readonly Part[], after: readonly Part[], path: readonly string[]): Difference[] => {
  const ids = [...new Set([...before, ...after].map(idOf))]
  const find = (items: readonly Part[], id: string) => items.find((item) => idOf(item) === id)
  return ids.flatMap((id) => {
    const [old, now] = [find(before, id), find(after, id)]
    if (old && now)
      return differences(old, now, [...path, String(now.name ?? old.name ?? valueWords[id] ?? id)])
    const field = path.map(fieldName).join('·')
    return [{ field, before: old ? wordsOf(old, id) : null, after: now ? wordsOf(now, id) : null }]
  })
}

const instantFields = /(At|From|^at|To)$/

const textOf = (value: unknown, field: string): string | null => {
  if (isNothing(value)) return null
  if (typeof value === 'number') {
    return instantFields.test(field) && value > 1e11 ? clockText(value, 'YYYY-MM-DD HH:mm') : String(value)
  }
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (Array.isArray(value)) return value.map((item) => textOf(item, field) ?? '').join('、') || null
  const text = String(value)
  return valueWords[text] ?? text
}
