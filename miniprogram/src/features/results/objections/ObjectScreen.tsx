import { useState } from 'react'
import { clockText } from '#shared/lib/day'
import { accountHere } from '@/api/accountHere'
import type { Output } from '@/api/refusal'
import { useRead } from '@/api/useRead'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { aboutPage, resultsPage } from '@/features/contest/addresses'
import { useContestId } from '@/features/contest/useContestId'
import { Numbered } from '@/features/entry/letter/Numbered'
import { Read } from '@/features/shell/Read'
import { ObjectForm } from './ObjectForm'

/** Against a work in a public list: what is wrong with it, what shows it, and until when an answer comes. */
export function ObjectScreen() {
  const contestId = useContestId() || '0'
  const publicity = useRead('results', 'openPublicity', { contestId }, { staleMs: 0 })
  const [given, give] = useState<Output<'results', 'object'>>()
  return (
    <PageFrame title="提出异议" home={aboutPage('contest', { contestId })}>
      {given ? (
        <Numbered {...given} deed="看我的异议" page={resultsPage('objections')} />
      ) : accountHere() === '' ? (
        <StateView icon="me" title="登录后就能提异议">
          登录后会给你一个编号，答复也能在“我的”里看到。
        </StateView>
      ) : (
        <Read of={publicity} skeleton={<Skeleton shapes={['row', 'row', 'card', 'row']} />}>
          {({ list, mayObject, closesAt, answerDays }) =>
            list && mayObject ? (
              <ObjectForm
                contestId={contestId}
                winners={worksOf(list)}
                answerDays={answerDays}
                onGiven={give}
              />
            ) : (
              <StateView icon="clock" title="现在不能提异议">
                {list && closesAt !== null
                  ? `异议在公示期内提出，到 ${clockText(closesAt, 'M月D日 HH:mm')} 为止。`
                  : '获奖名单公示以后，就可以在这里提出。'}
              </StateView>
            )
          }
        </Read>
      )}
    </PageFrame>
  )
}

type List = NonNullable<Output<'results', 'openPublicity'>['list']>

/** Each work once, whatever it won. */
const worksOf = ({ awards }: List) => {
  const winners = awards.flatMap((award) => (award.basis === 'unit' ? [] : award.winners))
  return [...new Map(winners.map((winner) => [winner.id, winner])).values()]
}
