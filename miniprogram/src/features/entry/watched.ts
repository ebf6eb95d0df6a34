import { entryLimits } from '#shared/model/entry'
import { kept } from '@/api/kept'

const place = 'jingying.watched'

/** Works whose film was begun on this phone, newest last. Nobody else is ever told, but for the list that leaves them out. */
export const watchedWorks = (): string[] => {
  const found = kept.read(place)
  return Array.isArray(found) ? found.filter((one) => typeof one === 'string') : []
}

export const noteWatched = (entryId: string): void => {
  const before = watchedWorks().filter((one) => one !== entryId)
  kept.write(place, [...before, entryId].slice(-entryLimits.leftOut))
}
