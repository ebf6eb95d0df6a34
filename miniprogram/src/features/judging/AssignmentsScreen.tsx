import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { clockText } from '#shared/lib/day'
import { useRead } from '@/api/useRead'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { Door, Doors } from '@/features/contest/Doors'
import { readId } from '@/features/entry/scene'
import { Read } from '@/features/shell/Read'
import { openAssignments } from './addresses'
import { PanelWorksScreen } from './PanelWorksScreen'

/** What somebody has to judge: one panel's works, or a choice of panels where there are several. */
export function AssignmentsScreen() {
  const { params } = useRouter()
  const [contestId, panelId] = [readId(params.contestId), readId(params.panelId)]
  if (contestId !== '' && panelId !== '') return <PanelWorksScreen panel={{ contestId, panelId }} />
  return <MyPanels />
}

function MyPanels() {
  const mine = useRead('judging', 'listMyPanels', {})
  const only = mine.state === 'ready' && mine.value.panels.length === 1 ? mine.value.panels[0] : undefined
  if (only) return <PanelWorksScreen panel={only} />
  return (
    <PageFrame title="我的评审" width="wide" home="/pages/me/index">
      <Read of={mine} skeleton={<Skeleton shapes={['row', 'row']} />}>
        {({ panels }) =>
          panels.length === 0 ? (
            <StateView icon="me" title="还没有分到作品">
              主办方分配后，要看的作品会出现在这里。
            </StateView>
          ) : (
            <View>
              <Doors>
                {panels.map((panel) => (
                  <Door
                    key={`${panel.contestId} ${panel.panelId}`}
                    icon="medal"
                    note={`${panel.contest} · ${standingText(panel)}`}
                    isUrgent={panel.left > 0}
                    onPress={() => openAssignments(panel)}
                  >
                    {panel.name}
                  </Door>
                ))}
              </Doors>
            </View>
          )
        }
      </Read>
    </PageFrame>
  )
}

const standingText = ({ left, signedAt }: { readonly left: number; readonly signedAt: number | null }) => {
  if (signedAt !== null) return `${clockText(signedAt, 'M月D日')} 已签字`
  return left > 0 ? `还剩 ${left} 件` : '都评完了，等你签字'
}
