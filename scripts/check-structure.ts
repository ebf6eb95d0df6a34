import path from 'node:path'
import type { Noun } from '#shared/contract/action'
import { contract } from '#shared/contract/index'
import { collections } from '../cloudfunctions/_data/collections'
import { checkStructure } from './house/structure'
import { type House, readFiles } from './house/structure/house'

/** This house, as the rules look at it. */
export const thisHouse = (): House => ({
  files: readFiles(path.resolve(__dirname, '..')),
  nouns: Object.fromEntries(
    Object.entries<Noun>(contract).map(([name, actions]) => [
      name,
      {
        actions: Object.keys(actions),
        timers: Object.keys(actions).filter((action) => actions[action]?.access.includes('timer')),
      },
    ]),
  ),
  collections: collections.map(({ name }) => name),
})

if (require.main === module) {
  const complaints = checkStructure(thisHouse())
  for (const complaint of complaints) console.error(complaint)
  if (complaints.length > 0) process.exit(1)
}
