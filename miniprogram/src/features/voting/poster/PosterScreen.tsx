import { Image, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useRead } from '@/api/useRead'
import { Button } from '@/components/button/Button'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { useContest } from '@/features/contest/useContest'
import { useContestId } from '@/features/contest/useContestId'
import { entryAddress } from '@/features/entry/addresses'
import { readId } from '@/features/entry/scene'
import { Read } from '@/features/shell/Read'
import { offerPoster } from './makePoster'
import { usePoster } from './usePoster'
import './poster.css'

/** A work on one sheet, to send to friends or to print. Nobody gets anything for it, and nobody counts it. */
export function PosterScreen() {
  const contestId = useContestId()
  const entryId = readId(useRouter().params.entryId)
  const contest = useContest(contestId)
  const entry = useRead('entry', 'openEntry', { contestId, entryId }, { isNeeded: entryId !== '' })
  const name = contest.state === 'ready' ? contest.value.contest.name : undefined
  const { poster, again } = usePoster(
    contestId,
    entry.state === 'ready' ? entry.value.entry : undefined,
    name,
  )
  return (
    <PageFrame
      title="作品海报"
      home={entryAddress(contestId, entryId)}
      footer={
        typeof poster === 'string' && (
          <Button kind="primary" isWide onPress={() => offerPoster(poster)}>
            发给朋友或保存
          </Button>
        )
      }
    >
      <Read of={entry} skeleton={<Skeleton shapes={['cover', 'title', 'short']} />}>
        {({ entry: { number, title } }) =>
          poster === 'failed' ? (
            <StateView icon="picture" title="海报没有画成" action={<Button onPress={again}>再试一次</Button>}>
              也可以直接转发作品页，或者告诉朋友编号 {number}。
            </StateView>
          ) : poster === undefined ? (
            <Skeleton shapes={['cover', 'title', 'short']} />
          ) : (
            <View className="poster">
              <Image
                className="poster-picture"
                src={poster}
                mode="widthFix"
                showMenuByLongpress
                ariaLabel={title}
              />
              <View className="poster-note">
                拉票请量力而行：不要付费、送礼，也不要请人代投。转发没有任何奖励。
              </View>
            </View>
          )
        }
      </Read>
    </PageFrame>
  )
}
