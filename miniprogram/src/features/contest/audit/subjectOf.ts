import { valueWords } from './auditWords'

/** Whom or what a record is about: a notice by its title, a person by name and role. Empty where the deed says it all. */
export const subjectOf = ({
  before,
  after,
}: {
  readonly before: unknown
  readonly after: unknown
}): string => {
  const told = { ...partOf(before), ...partOf(after) }
  if (typeof told.title === 'string') return `《${told.title}》`
  if (typeof told.role !== 'string') return ''
  const who = [told.name, told.note].find((text) => typeof text === 'string' && text !== '')
  return [who, valueWords[told.role] ?? told.role].filter(Boolean).join('，')
}

const partOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
