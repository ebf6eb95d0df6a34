/** What no file system of a partner takes in a name, and what would be seen as a path or as a hidden file. */
const untaken = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\/:*?"<>|%]/gu
// Four bytes each, and a number and an ending beside them: names end at 255 bytes.
const longest = 50

/** A title as part of a file's name: as long as any disk takes, and readable. */
const titlePart = (title: string): string => {
  const plain = title.replace(untaken, ' ').replace(/\s+/g, ' ').trim()
  const short = Array.from(plain).slice(0, longest).join('')
  return short.replace(/[. ]+$/, '') || '未命名'
}

interface Film {
  readonly number: string
  readonly title: string
  /** As it was called where it came from: its ending is kept. */
  readonly sentAs: string
  /** Of a set of several: which one, from 1; 0 of a single film. */
  readonly place: number
}

/** `042-白洋淀的早晨.mp4`; of a set `042-白洋淀的早晨-2.mp4`. Numbers are unique, so names are too. */
export const originalName = ({ number, title, sentAs, place }: Film): string => {
  const [, ending = 'mp4'] = /\.([A-Za-z0-9]{1,5})$/.exec(sentAs) ?? []
  return `${number}-${titlePart(title)}${place > 0 ? `-${place}` : ''}.${ending.toLowerCase()}`
}
