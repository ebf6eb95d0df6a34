import { useState } from 'react'
import { unitLimits } from '#shared/model/unit'
import { useRead } from '@/api/useRead'

/** Works a page at a time: what came by post is read by staff with a list in their hands. */
export const useUnitWorks = (contestId: string, unitId: string, awaiting: boolean) => {
  const [offset, setOffset] = useState(0)
  const works = useRead(
    'unit',
    'listUnitWorks',
    { contestId: contestId || '0', awaiting, offset, ...(unitId !== '' && { unitId }) },
    { isNeeded: contestId !== '' },
  )
  const perPage = unitLimits.worksPerPage
  return {
    works,
    offset,
    toFirst: () => setOffset(0),
    onBefore: offset > 0 ? () => setOffset(Math.max(0, offset - perPage)) : undefined,
    onAfter:
      works.state === 'ready' && works.value.next !== null ? () => setOffset(offset + perPage) : undefined,
  }
}
