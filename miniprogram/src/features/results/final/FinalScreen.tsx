import { View } from '@tarojs/components'
import { clockText } from '#shared/lib/day'
import type { Output } from '@/api/refusal'
import { useRead } from '@/api/useRead'
import { Button } from '@/components/button/Button'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { contestAddress, openPage, resultsPage } from '@/features/contest/addresses'
import { Door, Doors } from '@/features/contest/Doors'
import { useContestId } from '@/features/contest/useContestId'
import { openEntry } from '@/features/entry/addresses'
import { JuryDoor } from '@/features/judging/published/JuryDoor'
import { RecordFiles } from '@/features/record/RecordFiles'
import { Read } from '@/features/shell/Read'
import { useShareCard } from '@/features/shell/useShareCard'
import { ListChanges, WinnerList } from '../WinnerList'
import { FinalProof } from './FinalProof'
import './final.css'

export type Final = Output<'results', 'openFinal'>

/** The permanent page: who won, what changed before it was final, and how anybody checks it. */
export function FinalScreen() {
  const contestId = useContestId() || '0'
  const final = useRead('results', 'openFinal', { contestId })
  const told = final.state === 'ready' ? final.value : undefined
  useShareCard(
    told && { title: `${told.contest}获奖名单`, address: resultsPage('final', { contestId }), cover: '' },
  )
  return (
    <PageFrame title="获奖名单" width="wide" home={contestAddress(contestId)}>
      <Read of={final} skeleton={<Skeleton shapes={['title', 'line', 'card', 'card']} />}>
        {(list) => (
          <View className="final">
            <View>
              <View className="final-contest">{list.contest}</View>
              <View className="results-note figures">
                最终结果，{clockText(list.finalAt, 'YYYY年M月D日 HH:mm')} 公布。这一页长期保留。
              </View>
            </View>
            <View className="final-columns">
              <View className="final-awards">
                <WinnerList
                  awards={list.awards}
                  hasVotes={list.batch !== null}
                  onOpen={(entryId) => openEntry(contestId, entryId)}
                />
              </View>
              <View className="final-side">
                <Doors>
                  <Door
                    icon="play"
                    note="看获奖作品和这个赛事的故事"
                    onPress={() => openPage(resultsPage('showcase', { contestId }))}
                  >
                    展播
                  </Door>
                  <Door
                    icon="check"
                    note="用编号查一张证书是不是真的"
                    onPress={() => openPage(resultsPage('verify'))}
                  >
                    查验证书
                  </Door>
                </Doors>
                <ChangedMeanwhile list={list} />
                {list.formula !== '' && (
                  <View className="final-part">
                    <View className="final-title">总评怎么算</View>
                    <View className="results-note">{list.formula}</View>
                  </View>
                )}
                <JuryDoor contestId={contestId} />
                <FinalProof contestId={contestId} list={list} />
                <View className="final-part">
                  <RecordFiles contestId={contestId} />
                </View>
                <Button isWide onPress={() => openPage(resultsPage('verify'))}>
                  查验一张证书
                </Button>
              </View>
            </View>
          </View>
        )}
      </Read>
    </PageFrame>
  )
}

function ChangedMeanwhile({ list }: { readonly list: Final }) {
  const { changes, awards, objections } = list
  const answered = objections.upheld + objections.dismissed
  return (
    <View className="final-part">
      <View className="final-title">公示期间</View>
      <View className="results-note figures">
        {answered === 0
          ? '没有收到异议。'
          : `收到并答复异议 ${answered} 条：成立 ${objections.upheld} 条，不成立 ${objections.dismissed} 条。`}
        {changes.length === 0 && '名单没有变动。'}
      </View>
      <ListChanges changes={changes} awards={awards} />
    </View>
  )
}
