import { filesIn, type Rule } from './house'

/** The folders there are, so that a new one is a decision and not an accident. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  '': [
    'shared',
    'cloudfunctions',
    'miniprogram',
    'screen',
    'localcloud',
    'tests',
    'scripts',
    'media',
    'docs',
  ],
  shared: ['model', 'contract', 'rules', 'presets', 'lib'],
  miniprogram: ['config', 'src'],
  'miniprogram/src': ['api', 'pages', 'features', 'components', 'custom-tab-bar', 'preview'],
}

const foldersIn = (files: readonly string[], room: string): Set<string> => {
  const depth = room === '' ? 0 : room.split('/').length
  const folders = files.map((file) => file.split('/')).filter((parts) => parts.length > depth + 1)
  return new Set(folders.map((parts) => parts[depth] ?? ''))
}

export const closedRooms: Rule = (house) =>
  Object.entries(rooms).flatMap(([room, known]) => {
    const files = room === '' ? [...house.files.keys()] : filesIn(house, room)
    return [...foldersIn(files, room)]
      .filter((folder) => !folder.startsWith('.') && !known.includes(folder))
      .map((folder) => {
        const place = room === '' ? folder : `${room}/${folder}`
        return `${place}/ is a new folder: put its files into ${known.join(', ')}, or add it to scripts/house/structure/rooms.ts and to ARCHITECTURE.md`
      })
  })

/** Not a noun of the contract: the frame that every page stands in. */
const FRAME = 'shell'

/** The same word names a feature, its contract, its function and its rule. */
export const featuresAreNouns: Rule = (house) => {
  const known = [...Object.keys(house.nouns), FRAME]
  return [...foldersIn(filesIn(house, 'miniprogram/src/features'), 'miniprogram/src/features')]
    .filter((feature) => !known.includes(feature))
    .map(
      (feature) =>
        `miniprogram/src/features/${feature}/ is no noun of the contract: name it after the noun it asks, one of ${known.join(', ')}`,
    )
}
