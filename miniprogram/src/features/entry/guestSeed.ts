import { kept } from '@/api/kept'

const place = 'jingying.guestSeed'

/** A guest's own random order, the same at every visit. Members have theirs from the server. */
export const guestSeed = (): number => {
  const found = kept.read(place)
  if (typeof found === 'number' && Number.isInteger(found) && found >= 0 && found <= 0xffffffff) return found
  const seed = Math.floor(Math.random() * 0xffffffff)
  kept.write(place, seed)
  return seed
}
