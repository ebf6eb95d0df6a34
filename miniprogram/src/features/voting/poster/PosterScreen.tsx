import { useRouter } from '@tarojs/taro'
import { useContestId } from '@/features/contest/useContestId'
import { readId } from '@/features/entry/scene'
import { BrokenLink } from '@/features/shell/BrokenLink'
import { ShowcasePoster } from './ShowcasePoster'
import { WorkPoster } from './WorkPoster'

/** A sheet to send to friends or to print: of a work, or of all that won. Nobody gets anything for it. */
export function PosterScreen() {
  const contestId = useContestId()
  const entryId = readId(useRouter().params.entryId)
  if (contestId === '') return <BrokenLink title="海报" />
  return entryId === '' ? (
    <ShowcasePoster contestId={contestId} />
  ) : (
    <WorkPoster contestId={contestId} entryId={entryId} />
  )
}
