import { View } from '@tarojs/components'
import { useState } from 'react'
import { useRead } from '@/api/useRead'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { Segmented, Tabs } from '@/components/tabs/Tabs'
import { staffPage } from '@/features/contest/addresses'
import { useContestId } from '@/features/contest/useContestId'
import { Read } from '@/features/shell/Read'
import { PanelAgreement } from './PanelAgreement'
import { PanelMembers } from './PanelMembers'
import { PanelRanking } from './PanelRanking'
import './panel.css'

const views = [
  { key: 'members', label: '分派与进度' },
  { key: 'ranking', label: '排名' },
  { key: 'agreement', label: '一致性' },
] as const
type Shown = (typeof views)[number]['key']

/** The organiser's side of judging: who reads what, how far they are, and what comes of it. */
export function PanelScreen() {
  const contestId = useContestId()
  const opened = useRead('contest', 'openPlan', { contestId: contestId || '0' })
  const [chosen, choose] = useState<string>()
  const [view, show] = useState<Shown>('members')
  return (
    <PageFrame title="评审与入围" width="wide" home={staffPage('contest', contestId)}>
      <Read of={opened} skeleton={<Skeleton shapes={['title', 'row', 'row', 'row']} />}>
        {({ contest: { panels } }) => {
          const panel = panels.find(({ panelId }) => panelId === chosen) ?? panels[0]
          if (!panel) {
            return (
              <StateView icon="medal" title="这个赛事还没有评审">
                在“赛事设置”的评审里加上初评或专家评审。
              </StateView>
            )
          }
          const { panelId, purpose } = panel
          return (
            <View className="panel">
              {panels.length > 1 && (
                <Tabs
                  label="哪个评审"
                  choices={panels.map((one) => ({ key: one.panelId, label: one.name }))}
                  chosen={panelId}
                  onChoose={choose}
                />
              )}
              <Segmented
                label="看什么"
                choices={views.map((one) =>
                  one.key === 'ranking' && purpose === 'shortlist' ? { ...one, label: '排名与入围' } : one,
                )}
                chosen={view}
                onChoose={show}
              />
              {view === 'members' && <PanelMembers key={panelId} contestId={contestId} panelId={panelId} />}
              {view === 'ranking' && <PanelRanking key={panelId} contestId={contestId} panelId={panelId} />}
              {view === 'agreement' && (
                <PanelAgreement key={panelId} contestId={contestId} panelId={panelId} />
              )}
            </View>
          )
        }}
      </Read>
    </PageFrame>
  )
}
