import { useCallback, useEffect, useState } from 'react'
import type { Output } from '@/api/refusal'
import { transport } from '@/api/transport'
import { useRead } from '@/api/useRead'
import { makePoster, posterLink } from './makePoster'

type OpenEntry = Output<'entry', 'openEntry'>['entry']

/** The picture's address once it is drawn; undefined while it is, and `failed` where this phone cannot. */
export const usePoster = (contestId: string, entry: OpenEntry | undefined, contest: string | undefined) => {
  const about = useRead('account', 'aboutInstallation', {}, { staleMs: 10 * 60_000 })
  const declared = about.state === 'ready' ? (about.value.codeLink ?? '') : undefined
  const [poster, show] = useState<string>()
  const [tries, again] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again, the same facts are drawn anew
  useEffect(() => {
    if (!entry || contest === undefined || declared === undefined) return
    let isWanted = true
    const { entryId, number, title, authors, cover } = entry
    const link = posterLink(declared, contestId, entryId)
    const draw = async () => {
      const addresses = await transport.getTempFileURL([cover]).catch(() => ({}) as Record<string, string>)
      const author = authors.map(({ name }) => name).join('、')
      return makePoster({ number, title, author, contest, link }, addresses[cover])
    }
    show(undefined)
    draw()
      .catch(() => 'failed')
      .then((picture) => isWanted && show(picture))
    return () => {
      isWanted = false
    }
  }, [contestId, entry, contest, declared, tries])
  return { poster, again: useCallback(() => again((before) => before + 1), []) }
}
