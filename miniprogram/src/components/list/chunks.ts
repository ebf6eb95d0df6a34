/** Twelve fills rows of 1, 2, 3, 4 and 6 columns, and stays below the 20 cards that a slow phone draws at once. */
export const chunkSize = 12

export interface Chunk<Item> {
  readonly start: number
  readonly items: readonly Item[]
}

export const chunksOf = <Item>(items: readonly Item[]): Chunk<Item>[] => {
  const chunks: Chunk<Item>[] = []
  for (let start = 0; start < items.length; start += chunkSize) {
    chunks.push({ start, items: items.slice(start, start + chunkSize) })
  }
  return chunks
}
