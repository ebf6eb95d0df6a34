import { View } from '@tarojs/components'
import type { Output } from '@/api/refusal'
import { usePages } from '@/api/usePages'
import { useRead } from '@/api/useRead'
import { PagedList } from '@/components/list/PagedList'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { staffPage } from '@/features/contest/addresses'
import { useContestId } from '@/features/contest/useContestId'
import { useMyRoles } from '@/features/contest/useMyRoles'
import { useCards } from '@/features/entry/cards'
import { useMayReview } from '@/features/entry/review/useMayReview'
import { Read } from '@/features/shell/Read'
import { ExportPart } from './ExportPart'
import { MarkCard } from './MarkCard'
import { RulingCard } from './RulingCard'
import { ThresholdsPart } from './ThresholdsPart'
import './ruling.css'

type MarksPage = Output<'ruling', 'listMarks'>

function NoMarks({ isHeldBack }: { readonly isHeldBack: boolean }) {
  return isHeldBack ? (
    <StateView icon="clock" title="票数公开后才能看线索" isInline>
      线索会透露哪件作品得了多少票；票数没有公开时，只有主办方和监督员能看。
    </StateView>
  ) : (
    <StateView icon="check" title="没有线索" isInline>
      系统每十分钟看一遍新计入的票，发现不寻常的会列在这里。
    </StateView>
  )
}

/** Marks with their evidence on one side, what was ruled on the other. */
export function RulingDeskScreen() {
  const contestId = useContestId()
  const input = { contestId: contestId || '0' }
  const {
    pages,
    reading: marks,
    more,
    onMore,
  } = usePages('ruling', 'listMarks', input, {
    nextOf: ({ next }: MarksPage) => next && { after: next },
    staleMs: 0,
  })
  const rulings = useRead('ruling', 'listRulings', input, { staleMs: 0 })
  const appeals = useRead('ruling', 'listAppeals', input, { staleMs: 0 })
  const { mayWrite, isOwner } = useMyRoles(contestId)
  const mayNote = useMayReview(contestId)
  const found = pages?.flatMap((page) => page.marks) ?? []
  const cardOf = useCards(contestId, [...new Set(found.flatMap(({ entryId }) => entryId ?? []))])
  const texts = new Map(
    appeals.state === 'ready' ? appeals.value.appeals.map(({ rulingId, text }) => [rulingId, text]) : [],
  )
  const skeleton = <Skeleton shapes={['title', 'card', 'card']} />
  return (
    <PageFrame title="线索与裁定" width="wide" home={staffPage('contest', contestId)}>
      <View className="ruling-desk">
        <View className="ruling-note">
          线索只是提醒，不会少任何一票。要不计入，须写明原因、另一个人签字，并对所有人公开；投得快不是理由。
        </View>
        <View className="ruling-columns">
          <View className="ruling-column">
            <View className="ruling-title">线索</View>
            <Read of={marks} skeleton={skeleton}>
              {() =>
                found.length === 0 ? (
                  <NoMarks isHeldBack={pages?.[0]?.isHeldBack === true} />
                ) : (
                  <PagedList
                    items={found}
                    keyOf={({ markId }) => markId}
                    renderItem={(mark) => (
                      <MarkCard
                        contestId={contestId}
                        mark={mark}
                        title={cardOf(mark.entryId ?? '')?.title}
                        mayNote={mayNote}
                        mayWrite={mayWrite}
                      />
                    )}
                    more={more}
                    onMore={onMore}
                  />
                )
              }
            </Read>
          </View>
          <View className="ruling-column">
            <View className="ruling-title">裁定</View>
            <Read of={rulings} skeleton={skeleton}>
              {({ rulings: made }) =>
                made.length === 0 ? (
                  <StateView icon="check" title="没有裁定" isInline>
                    到现在为止，每一张选票都计入了。
                  </StateView>
                ) : (
                  <View className="ruling-column">
                    {made.map((ruling) => (
                      <RulingCard
                        key={ruling.rulingId}
                        contestId={contestId}
                        ruling={ruling}
                        appealText={texts.get(ruling.rulingId)}
                        mayWrite={mayWrite}
                      />
                    ))}
                  </View>
                )
              }
            </Read>
            {marks.state === 'ready' && (
              <ThresholdsPart contestId={contestId} thresholds={marks.value.thresholds} isOwner={isOwner} />
            )}
            <ExportPart contestId={contestId} mayWrite={mayWrite} />
          </View>
        </View>
      </View>
    </PageFrame>
  )
}
