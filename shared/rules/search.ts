import type { EntryCard } from '#shared/model/entry'

// Full-width letters and digits are what a Chinese keyboard gives; people do not mean anything by them.
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

/** By the work's public number (leading zeros may be left out), or by any part of title, author or unit. */
export const matchesSearch = (
  card: Pick<EntryCard, 'number' | 'title' | 'author' | 'unit'>,
  search: string,
): boolean => {
  const wanted = plain(search)
  if (wanted === '') return true
  if (/^\d+$/.test(wanted) && Number(wanted) === Number(card.number)) return true
  return [card.number, card.title, card.author, card.unit ?? ''].some((text) => plain(text).includes(wanted))
}
