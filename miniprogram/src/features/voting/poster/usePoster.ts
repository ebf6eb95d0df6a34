import { useCallback, useEffect, useState } from 'react'
import { transport } from '@/api/transport'
import { useRead } from '@/api/useRead'
import { makePoster, posterLink } from './makePoster'
import type { PosterFacts } from './posterFacts'
import type { PosterTarget } from './posterPort'

/** Where its code leads; undefined until that is known, and null where this installation declared no address. */
export const usePosterLink = ({ contestId, entryId = '' }: PosterTarget): string | null | undefined => {
  const about = useRead('account', 'aboutInstallation', {}, { staleMs: 10 * 60_000 })
  if (about.state === 'loading') return undefined
  // A poster without a code is better than none; it is drawn again with one once that is known.
  if (about.state === 'refused') return null
  return posterLink(about.value.codeLink ?? '', { contestId, entryId }) ?? null
}

/** The picture's address once it is drawn; undefined while it is, and `failed` where this phone cannot. */
export const usePoster = (facts: PosterFacts | undefined, cover: string) => {
  const [poster, show] = useState<string>()
  const [tries, again] = useState(0)
  const written = facts && JSON.stringify(facts)

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again, the same facts are drawn anew
  useEffect(() => {
    if (written === undefined) return
    let isWanted = true
    const draw = async () => {
      const wanted = cover === '' ? [] : [cover]
      const addresses = await transport.getTempFileURL(wanted).catch(() => ({}) as Record<string, string>)
      return makePoster(JSON.parse(written) as PosterFacts, addresses[cover])
    }
    show(undefined)
    draw()
      .catch(() => 'failed')
      .then((picture) => isWanted && show(picture))
    return () => {
      isWanted = false
    }
  }, [written, cover, tries])
  return { poster, again: useCallback(() => again((before) => before + 1), []) }
}
