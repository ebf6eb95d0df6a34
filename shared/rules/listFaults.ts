import { type Fault, fault } from '#shared/model/fault'

/** Ids that stand twice in one list: whatever refers to them would mean either. */
export const repeatedIds = <Item>(
  path: string,
  items: readonly Item[],
  idOf: (item: Item) => string,
): Fault[] => {
  const seen = new Set<string>()
  return items.flatMap((item, index) => {
    const id = idOf(item)
    const twice = seen.has(id)
    seen.add(id)
    return twice ? [fault(`${path}.${index}`, 'ID_TWICE', { other: id })] : []
  })
}

/** A whole number within its ends; `limit` says the most. */
export const outOfRange = (path: string, value: number, least: number, most: number): Fault[] =>
  Number.isInteger(value) && least <= value && value <= most
    ? []
    : [fault(path, 'NUMBER_OUT_OF_RANGE', { limit: most })]
