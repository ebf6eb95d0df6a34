import { View } from '@tarojs/components'
import { clockText } from '#shared/lib/day'
import type { Output } from '@/api/refusal'
import { useRead } from '@/api/useRead'
import { Button } from '@/components/button/Button'
import { Skeleton } from '@/components/page/Skeleton'
import { openPage, resultsPage } from '@/features/contest/addresses'
import { JuryDoor } from '@/features/judging/published/JuryDoor'
import { Read } from '@/features/shell/Read'
import { ListChanges, WinnerList } from './WinnerList'
import './results.css'

type Publicity = Output<'results', 'openPublicity'>

const clock = (at: number) => clockText(at, 'M月D日 HH:mm')

const stateLine = ({ state, opensAt, closesAt, list }: Publicity): string => {
  if (state === 'final') return `最终结果，${clock(list?.finalAt ?? 0)} 公布。`
  if (state === 'open') return `正在公示${closesAt === null ? '' : `，到 ${clock(closesAt)} 为止`}。`
  if (state === 'closed') return '公示期已经结束，最终结果还没有公布。'
  return opensAt === null ? '公示的时间还没有定。' : `获奖名单公示从 ${clock(opensAt)} 开始。`
}

/** The list of winners while it is publicised; once it is final it has a page of its own. */
export function PublicResults({ contestId }: { readonly contestId: string }) {
  const publicity = useRead('results', 'openPublicity', { contestId })
  return (
    <Read of={publicity} skeleton={<Skeleton shapes={['line', 'card']} />}>
      {(told) => (
        <View className="results">
          <View>{stateLine(told)}</View>
          {told.state === 'final' && (
            <Button kind="primary" isWide onPress={() => openPage(resultsPage('final', { contestId }))}>
              看获奖名单
            </Button>
          )}
          {told.list && told.state !== 'final' && <Publicised list={told.list} />}
          {told.list && told.state !== 'final' && <JuryDoor contestId={contestId} />}
          {told.list && told.mayObject && (
            <Button isWide onPress={() => openPage(resultsPage('object', { contestId }))}>
              提出异议
            </Button>
          )}
        </View>
      )}
    </Read>
  )
}

function Publicised({ list }: { readonly list: NonNullable<Publicity['list']> }) {
  const { awards, changes, hash, formula, batch } = list
  return (
    <>
      <WinnerList awards={awards} hasVotes={batch !== null} />
      <ListChanges changes={changes} awards={awards} />
      {formula !== '' && <View className="results-note">{formula}</View>}
      <View className="results-note">名单的校验码（SHA-256），改动一个字都会变：</View>
      <View className="results-hash figures">{hash}</View>
    </>
  )
}
