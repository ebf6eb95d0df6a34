import type { Rule } from './house'

/** Names that fit anything tell nothing, and so they collect everything. */
const emptyWords = new Set([
  'util',
  'utils',
  'helper',
  'helpers',
  'common',
  'commons',
  'manager',
  'managers',
  'service',
  'services',
  'misc',
])

const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)

export const fileNames: Rule = ({ files }) => {
  const complaints = new Set<string>()
  for (const file of files.keys()) {
    for (const part of file.split('/')) {
      const empty = wordsOf(part).find((word) => emptyWords.has(word))
      if (empty)
        complaints.add(
          `${file} is called “${empty}”: name it after what it does, as its reader would look for it`,
        )
    }
  }
  return [...complaints]
}
