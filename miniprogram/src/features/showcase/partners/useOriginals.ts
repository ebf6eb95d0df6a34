import { useState } from 'react'
import type { Original, PartnerList } from '#shared/model/showcase'
import type { ClientRefusal } from '@/api/refusal'
import { useWrite } from '@/api/useWrite'

export interface ListedOriginals {
  readonly list: PartnerList
  readonly originals: readonly Original[]
  readonly expiresAt: number
}

/** All pages of the list, one after the other; each is on record with the reason. */
export const useOriginals = (contestId: string) => {
  const { send } = useWrite('showcase', 'listOriginals')
  const [progress, tell] = useState<{ readonly listed: number; readonly total: number }>()
  const [listed, keep] = useState<ListedOriginals>()
  const [refusal, refuse] = useState<ClientRefusal>()
  const ask = async (list: PartnerList, reason: string): Promise<boolean> => {
    refuse(undefined)
    tell({ listed: 0, total: 0 })
    const originals: Original[] = []
    let expiresAt = Number.POSITIVE_INFINITY
    for (let offset: number | null = 0; offset !== null; ) {
      const reply = await send({ contestId, list, reason, offset })
      if (!reply.ok) {
        refuse(reply.error)
        tell(undefined)
        return false
      }
      originals.push(...reply.value.originals)
      // The first links end first.
      expiresAt = Math.min(expiresAt, reply.value.expiresAt)
      tell({ listed: Math.min(originals.length, reply.value.total), total: reply.value.total })
      offset = reply.value.next
    }
    keep({ list, originals, expiresAt })
    tell(undefined)
    return true
  }
  return { ask, progress, listed, refusal }
}
