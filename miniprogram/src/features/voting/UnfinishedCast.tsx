import { CustomWrapper } from '@tarojs/components'
import { Card } from '@/components/card/Card'
import { Confirming } from './Confirming'
import { useStanding } from './useVoter'

/** Says on pages that are not about one work that a cast still waits for its answer. */
export function UnfinishedCast({ contestId }: { readonly contestId: string }) {
  return (
    <CustomWrapper>
      <UnfinishedCastInside contestId={contestId} />
    </CustomWrapper>
  )
}

function UnfinishedCastInside({ contestId }: { readonly contestId: string }) {
  const standing = useStanding(contestId)
  if (standing.phase !== 'confirming') return null
  return (
    <Card className="unfinished-cast">
      <Confirming cast={standing.cast} tries={standing.tries} />
    </Card>
  )
}
