interface Nameable {
  readonly entryId: string
  readonly number: string | null
}

const withoutZeros = (number: string): string => number.replace(/^0+(?=.)/, '')

/** Works as people name them: by public number, with or without the zeros in front, or by id. */
export const namedWorks = <Work extends Nameable>(
  works: readonly Work[],
  names: readonly string[],
): { readonly found: ReadonlyMap<string, Work>; readonly missing: readonly string[] } => {
  const byName = new Map<string, Work>()
  for (const work of works) {
    byName.set(work.entryId, work)
    if (work.number !== null) byName.set(withoutZeros(work.number), work)
  }
  const found = new Map<string, Work>()
  for (const name of names) {
    const work = byName.get(name) ?? byName.get(withoutZeros(name))
    if (work) found.set(name, work)
  }
  return { found, missing: names.filter((name) => !found.has(name)) }
}
