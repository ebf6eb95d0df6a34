import { View } from '@tarojs/components'
import { accountHere } from '@/api/accountHere'
import type { Output } from '@/api/refusal'
import { Button } from '@/components/button/Button'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { openContest, openPage } from '@/features/contest/addresses'
import { Door, Doors } from '@/features/contest/Doors'
import { useCards } from '@/features/entry/cards'
import { Read } from '@/features/shell/Read'
import { basketPage } from './addresses'
import { useBasket } from './basket/basketDesk'
import { ProofDoor } from './proof/ProofDoor'
import { SlipDayCard } from './SlipDayCard'
import { slipsByDay } from './slipsByDay'
import { UnfinishedCast } from './UnfinishedCast'
import { useMySlips } from './useMySlips'
import './my-votes.css'

/** What this account gave in one contest, today and before, and what has become of it. */
export function MyVotes({ contestId }: { readonly contestId: string }) {
  const { newest, older, more, onMore } = useMySlips(contestId)
  const slips = newest.state === 'ready' ? [...newest.value.slips, ...older] : []
  const entryIds = [...new Set(slips.flatMap(({ lines }) => lines.map(({ entryId }) => entryId)))]
  const cardOf = useCards(contestId, entryIds)

  if (accountHere() === '') {
    return (
      <StateView icon="me" title="登录后可以看到你投的票">
        在微信里打开就是登录的。这里是预览：请在页边的“预览”里选一个身份。
      </StateView>
    )
  }
  return (
    <View className="my-votes">
      <UnfinishedCast contestId={contestId} />
      <Read of={newest} skeleton={<Skeleton shapes={['title', 'row', 'row', 'row']} />}>
        {({ today, left }) => (
          <>
            <Left left={left} />
            <InBasket contestId={contestId} />
            {slips.length > 0 && <ProofDoor contestId={contestId} />}
            {slips.length === 0 ? (
              <StateView
                icon="ranking"
                title="还没有投过票"
                isInline
                action={
                  <Button kind="primary" onPress={() => openContest(contestId)}>
                    去看作品
                  </Button>
                }
              >
                你投的每一票都会记在这里。
              </StateView>
            ) : (
              slipsByDay(slips).map((day) => (
                <SlipDayCard
                  key={day.day}
                  contestId={contestId}
                  day={day}
                  isToday={day.day === today}
                  cardOf={cardOf}
                />
              ))
            )}
            {more !== 'none' && (
              <Button isWide isLoading={more === 'loading'} onPress={onMore}>
                {more === 'failed' ? '没能加载，再试一次' : '看更早的'}
              </Button>
            )}
          </>
        )}
      </Read>
    </View>
  )
}

function Left({ left: { votes, ballots } }: { readonly left: Output<'voting', 'myVotes'>['left'] }) {
  const amount = votes ?? ballots
  if (amount === null) return null
  return (
    <View className="my-votes-left figures">
      今天还能投 <View className="my-votes-figure">{amount}</View> {votes === null ? '次' : '票'}
    </View>
  )
}

function InBasket({ contestId }: { readonly contestId: string }) {
  const works = useBasket(contestId).lines.length
  if (works === 0) return null
  return (
    <Doors>
      <Door note="选好了，还没有投出" onPress={() => openPage(basketPage(contestId))}>
        {`投票篮 ${works} 件`}
      </Door>
    </Doors>
  )
}
