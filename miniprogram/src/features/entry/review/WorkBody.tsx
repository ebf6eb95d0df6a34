import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useRead } from '@/api/useRead'
import { Card } from '@/components/card/Card'
import type { OpenContest } from '@/features/contest/useContest'
import { useMyRoles } from '@/features/contest/useMyRoles'
import { HiddenFields } from './HiddenFields'
import type { OpenedWork } from './openedWork'
import { PublicFace } from './PublicFace'
import type { QueuePage } from './useQueue'
import { WorkChecks } from './WorkChecks'
import { WorkFilm } from './WorkFilm'
import { WorkWords } from './WorkWords'
import './work.css'
import './deciding.css'

interface WorkBodyProps {
  readonly work: OpenedWork
  readonly contest: OpenContest
  readonly head: Pick<QueuePage, 'levels'>
  readonly now: number
  readonly mayReview: boolean
  /** At a desk: what is decided with, on top of the second column. */
  readonly deciding: ReactNode
}

/** A work with everything that is known of it: one column on a phone, two at a desk. */
export function WorkBody({ work, contest, head, now, mayReview, deciding }: WorkBodyProps) {
  const { contestId, requirements } = contest
  const { mayWrite } = useMyRoles(contestId)
  const fileIds = work.content.items.flatMap(({ fileId }) => fileId ?? [])
  const files = useRead('media', 'listFiles', { contestId, fileIds }, { isNeeded: fileIds.length > 0 })
  return (
    <View className="review-work">
      <View className="review-column">
        <WorkFilm
          work={work}
          files={files.state === 'ready' ? files.value.files : undefined}
          asked={requirements}
        />
        <WorkWords work={work} contest={contest} levels={head.levels} now={now} />
      </View>
      <View className="review-column">
        {deciding}
        {work.publicFace && (
          <Card title={`${work.publicFace.number} 号作品${work.publicFace.isTakenDown ? '，已下架' : ''}`}>
            {mayWrite ? (
              <PublicFace
                contestId={contestId}
                entryId={work.entryId}
                isTakenDown={work.publicFace.isTakenDown}
              />
            ) : (
              <View className="review-soft">下架和恢复由主办方操作。</View>
            )}
          </Card>
        )}
        <WorkChecks work={work} contest={contest} levels={head.levels} />
        <HiddenFields work={work} contest={contest} mayReveal={mayReview} />
      </View>
    </View>
  )
}
