// FNV-1a over UTF-16 units: small, even enough to shuffle by, and the same everywhere. Not for secrets.
const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

export const seedOf = (text: string): number => {
  let hash = FNV_OFFSET
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME)
  return hash >>> 0
}

// The finaliser of MurmurHash3: seeds that differ by one give orders that have nothing in common.
const mixed = (value: number): number => {
  let bits = value
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}

/**
 * The same seed gives the same order, so pages of one voter fit together, and each voter has another, so no work is
 * always on top. A work keeps its place when others come or go.
 */
export const shuffled = <Item>(items: readonly Item[], seed: number, idOf: (item: Item) => string): Item[] =>
  items
    .map((item) => ({ item, place: mixed(seedOf(idOf(item)) ^ seed) }))
    .sort((one, other) => one.place - other.place || (idOf(one.item) < idOf(other.item) ? -1 : 1))
    .map(({ item }) => item)
