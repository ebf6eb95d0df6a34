interface Wanting {
  readonly entryId: string
  readonly title: string
  readonly authors: readonly string[]
  /** As the sheet calls its video; often empty. */
  readonly fileName: string
}

export interface FileMatches {
  /** By the file's place in the list. */
  readonly matched: readonly { readonly file: number; readonly entryId: string }[]
  /** Files that are nobody's, or could be several works'. */
  readonly left: readonly number[]
}

const ENDING = /\.[a-z0-9]{2,5}$/i
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(ENDING, '')
    .toLowerCase()
    .replace(/[\s_\-—.·、，,《》“”"'()[\]【】]+/g, '')

/** From the surest to the loosest: the name that the sheet gives, the title, a name that holds title and author, or the title. */
const ways: readonly ((file: string, work: Wanting) => boolean)[] = [
  (file, { fileName }) => fileName !== '' && plain(fileName) === file,
  (file, { title }) => plain(title) === file,
  (file, { title, authors }) =>
    file.includes(plain(title)) && authors.some((author) => file.includes(plain(author))),
  (file, { title }) => plain(title).length > 1 && file.includes(plain(title)),
]

/** Which file of a folder is which work's video. What fits two is left for a person to decide. */
export const matchFiles = (names: readonly string[], works: readonly Wanting[]): FileMatches => {
  const taken = new Map<number, string>()
  const given = new Set<string>()
  for (const fits of ways) {
    const found = names.map((name, file) =>
      taken.has(file) ? [] : works.filter((work) => !given.has(work.entryId) && fits(plain(name), work)),
    )
    const wanted = new Map<string, number>()
    for (const [only, ...others] of found)
      if (only && others.length === 0) wanted.set(only.entryId, (wanted.get(only.entryId) ?? 0) + 1)
    for (const [file, [only, ...others]] of found.entries()) {
      if (!only || others.length > 0 || wanted.get(only.entryId) !== 1) continue
      taken.set(file, only.entryId)
      given.add(only.entryId)
    }
  }
  return {
    matched: [...taken].sort(([one], [other]) => one - other).map(([file, entryId]) => ({ file, entryId })),
    left: names.map((_, file) => file).filter((file) => !taken.has(file)),
  }
}
