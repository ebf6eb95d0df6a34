import type { EntryCard } from '#shared/model/entry'

/** A work in a sentence, also while its card is on its way and after it is gone. */
export const workName = (card: EntryCard | null | undefined): string => {
  if (card) return `${card.number} 《${card.title}》`
  return card === null ? '一件已不公开的作品' : '…'
}
