import { Button } from '@/components/button/Button'
import { openPage } from '@/features/contest/addresses'
import { posterPage } from '../addresses'

interface PosterDoorProps {
  readonly contestId: string
  readonly entryId: string
}

export function PosterDoor({ contestId, entryId }: PosterDoorProps) {
  return (
    <Button icon="share" onPress={() => openPage(posterPage(contestId, entryId))}>
      作品海报
    </Button>
  )
}
