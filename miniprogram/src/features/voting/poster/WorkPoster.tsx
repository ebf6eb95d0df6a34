import { useRead } from '@/api/useRead'
import { useContest } from '@/features/contest/useContest'
import { entryAddress } from '@/features/entry/addresses'
import { RefusalView } from '@/features/shell/Read'
import { PosterSheet } from './PosterSheet'
import { workFacts } from './posterFacts'
import { usePoster, usePosterLink } from './usePoster'

interface WorkPosterProps {
  readonly contestId: string
  readonly entryId: string
}

/** A work on one sheet; once the final list is published, with what it won. The server says so, never the link. */
export function WorkPoster({ contestId, entryId }: WorkPosterProps) {
  const contest = useContest(contestId)
  const entry = useRead('entry', 'openEntry', { contestId, entryId })
  const opened = contest.state === 'ready' ? contest.value.contest : undefined
  const isFinal = opened !== undefined && opened.finalAt !== null
  const winner = useRead('showcase', 'openWinner', { contestId, entryId }, { isNeeded: isFinal })
  const link = usePosterLink({ contestId, entryId })
  const isKnown = opened !== undefined && link !== undefined && !(isFinal && winner.state === 'loading')
  const work = entry.state === 'ready' ? entry.value.entry : undefined
  const awards = winner.state === 'ready' ? winner.value.awards : []
  const facts = work && isKnown ? workFacts(work, opened.name, awards, link ?? undefined) : undefined
  const { poster, again } = usePoster(facts, work?.cover ?? '')
  return (
    <PosterSheet
      title={awards.length > 0 ? '获奖海报' : '作品海报'}
      home={entryAddress(contestId, entryId)}
      poster={poster}
      onAgain={again}
      about={work?.title ?? ''}
      instead={`也可以直接转发作品页，或者告诉朋友编号 ${work?.number ?? ''}。`}
      {...(awards.length === 0 && {
        note: '拉票请量力而行：不要付费、送礼，也不要请人代投。转发没有任何奖励。',
      })}
      trouble={
        entry.state === 'refused' && (
          <RefusalView refusal={entry.refusal} isRetrying={entry.isRetrying} onRetry={entry.retry} />
        )
      }
    />
  )
}
