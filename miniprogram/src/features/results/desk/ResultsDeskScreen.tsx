import { View } from '@tarojs/components'
import { useState } from 'react'
import { useRead } from '@/api/useRead'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { Segmented } from '@/components/tabs/Tabs'
import { objectionsDesk, openPage, staffPage } from '@/features/contest/addresses'
import { Door, Doors } from '@/features/contest/Doors'
import { useContestId } from '@/features/contest/useContestId'
import { Read } from '@/features/shell/Read'
import { AwardsPart } from './AwardsPart'
import { DecisionsPart } from './DecisionsPart'
import { FormulaPart } from './FormulaPart'
import { ListPart } from './ListPart'
import { NextStep } from './NextStep'
import type { Proposed, Results } from './results'
import { Steps } from './Steps'
import { TablePart } from './TablePart'
import '../results.css'
import './desk.css'
import './table.css'

/** From the counted votes and the signed scores to the final list: what stands, what is open, what comes next. */
export function ResultsDeskScreen() {
  const contestId = useContestId() || '0'
  const opened = useRead('results', 'openResults', { contestId, limit: 1 }, { staleMs: 0 })
  return (
    <PageFrame title="评奖与公示" width="wide" home={staffPage('contest', contestId)}>
      <Read of={opened} skeleton={<Skeleton shapes={['title', 'row', 'row', 'card', 'card']} />}>
        {(results) => (
          <View className="desk-columns">
            <View className="desk-side">
              <Steps results={results} />
              <NextStep contestId={contestId} results={results} />
              {results.publicity.state !== 'none' && (
                <Doors>
                  <Door
                    icon="alert"
                    note={
                      results.publicity.objectionsWaiting > 0
                        ? `${results.publicity.objectionsWaiting} 条等着答复`
                        : '答复过的也在这里'
                    }
                    isUrgent={results.publicity.objectionsWaiting > 0}
                    onPress={() => openPage(objectionsDesk(contestId))}
                  >
                    异议
                  </Door>
                </Doors>
              )}
            </View>
            {results.proposed && (
              <>
                <Views contestId={contestId} results={results} proposed={results.proposed} />
                <View className="desk-formula">
                  <FormulaPart proposed={results.proposed} />
                </View>
              </>
            )}
          </View>
        )}
      </Read>
    </PageFrame>
  )
}

interface ViewsProps {
  readonly contestId: string
  readonly results: Results
  readonly proposed: Proposed
}

const views = [
  { key: 'awards', label: '奖项' },
  { key: 'table', label: '总表' },
  { key: 'decisions', label: '调整' },
] as const

function Views({ contestId, results, proposed }: ViewsProps) {
  const { list } = results.publicity
  const [chosen, show] = useState<'list' | (typeof views)[number]['key']>(list ? 'list' : 'awards')
  const choices = list ? [{ key: 'list', label: '名单' } as const, ...views] : views
  const view = list || chosen !== 'list' ? chosen : 'awards'
  return (
    <View className="desk-main">
      <Segmented label="看什么" choices={choices} chosen={view} onChoose={show} />
      {view === 'list' && list && <ListPart contestId={contestId} results={results} list={list} />}
      {view === 'awards' && <AwardsPart contestId={contestId} results={results} proposed={proposed} />}
      {view === 'table' && <TablePart contestId={contestId} results={results} proposed={proposed} />}
      {view === 'decisions' && <DecisionsPart proposed={proposed} units={results.units} />}
    </View>
  )
}
