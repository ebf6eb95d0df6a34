import { View } from '@tarojs/components'
import { useState } from 'react'
import { clockText } from '#shared/lib/day'
import type { Output } from '@/api/refusal'
import { useRead } from '@/api/useRead'
import { Button } from '@/components/button/Button'
import { Skeleton } from '@/components/page/Skeleton'
import { Read } from '@/features/shell/Read'
import { ObjectForm } from './ObjectForm'
import { changeLine, points } from './resultsWords'
import './results.css'

type Publicity = Output<'results', 'openPublicity'>
type List = NonNullable<Publicity['list']>
type Winner = List['awards'][number]['winners'][number]

const clock = (at: number) => clockText(at, 'M月D日 HH:mm')

const stateLine = ({ state, opensAt, closesAt, list }: Publicity): string => {
  if (state === 'final') return `最终结果，${clock(list?.finalAt ?? 0)} 公布。`
  if (state === 'open') return `正在公示${closesAt === null ? '' : `，到 ${clock(closesAt)} 为止`}。`
  if (state === 'closed') return '公示期已经结束，最终结果还没有公布。'
  return opensAt === null ? '公示的时间还没有定。' : `获奖名单公示从 ${clock(opensAt)} 开始。`
}

/** The list of winners while it is publicised, and for ever afterwards. */
export function PublicResults({ contestId }: { readonly contestId: string }) {
  const publicity = useRead('results', 'openPublicity', { contestId })
  return (
    <Read of={publicity} skeleton={<Skeleton shapes={['line', 'card']} />}>
      {(told) => (
        <View className="results">
          <View>{stateLine(told)}</View>
          {told.list && <WinnersOf list={told.list} />}
          {told.list && told.mayObject && (
            <Objecting contestId={contestId} list={told.list} answerDays={told.answerDays} />
          )}
        </View>
      )}
    </Read>
  )
}

function WinnersOf({ list }: { readonly list: List }) {
  const { awards, changes, hash, formula } = list
  const awardName = (awardId: string) => awards.find((one) => one.awardId === awardId)?.name ?? ''
  return (
    <>
      {awards
        .filter(({ winners }) => winners.length > 0)
        .map(({ awardId, name, winners }) => (
          <View key={awardId} className="results-award">
            <View className="results-award-name">
              {name}（{winners.length}）
            </View>
            {winners.map((winner) => (
              <WinnerLine key={winner.id} winner={winner} />
            ))}
          </View>
        ))}
      {changes.map((change) => (
        <View key={change.hash} className="results-note">
          {clock(change.at)} {changeLine(change, awardName)}
        </View>
      ))}
      {formula !== '' && <View className="results-note">{formula}</View>}
      <View className="results-note">名单的校验码（SHA-256），改动一个字都会变：</View>
      <View className="results-hash figures">{hash}</View>
    </>
  )
}

function WinnerLine({ winner }: { readonly winner: Winner }) {
  const { number, title, author, unit, figures } = winner
  const who = [author, unit === title ? '' : unit].filter(Boolean).join(' · ')
  return (
    <View className="results-winner">
      <View>
        {number !== '' && <View className="results-number figures">{number}</View>}
        {title}
      </View>
      {who !== '' && <View className="results-note">{who}</View>}
      {figures && (
        <View className="results-note figures">
          {figures.score !== null && `总评 ${points(figures.score)} · `}
          {figures.votes} 票{figures.jury !== null && ` · 评委评分 ${points(figures.jury)}`}
        </View>
      )}
    </View>
  )
}

interface ObjectingProps {
  readonly contestId: string
  readonly list: List
  readonly answerDays: number
}

function Objecting({ contestId, list, answerDays }: ObjectingProps) {
  const [isOpen, open] = useState(false)
  const works = list.awards.filter(({ basis }) => basis !== 'unit').flatMap(({ winners }) => winners)
  if (!isOpen)
    return (
      <Button isWide onPress={() => open(true)}>
        提出异议
      </Button>
    )
  return <ObjectForm contestId={contestId} winners={works} answerDays={answerDays} />
}
