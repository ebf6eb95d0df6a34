import { View } from '@tarojs/components'
import type { Role } from '#shared/model/account'
import { useRead } from '@/api/useRead'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { MissingCopiesNotice } from '@/features/media/copies/MissingCopiesNotice'
import { Read } from '@/features/shell/Read'
import { ArchiveDoor } from './ArchiveDoor'
import { Door, Doors } from './Doors'
import { openPlanPage } from './desk/addresses'
import { StaffDoors } from './StaffDoors'
import { useContestId } from './useContestId'
import './staff-screen.css'

/** Who may send a film that phones play. */
const mending: readonly Role[] = ['reviewer', 'organizer', 'owner']

/** One contest, for those who work on it: the ways to everything that can be done. */
export function StaffScreen() {
  const contestId = useContestId()
  const desk = useRead('contest', 'listDesk', {})
  return (
    <PageFrame title="管理赛事" home="/pages/desk/index">
      <Read of={desk} skeleton={<Skeleton shapes={['title', 'row', 'row', 'row', 'row']} />}>
        {({ contests }) => {
          const contest = contests.find((one) => one.contestId === contestId)
          if (!contest) {
            return (
              <StateView icon="search" title="这里没有你管理的赛事">
                可能你的角色已经变了，可以问问赛事的负责人。
              </StateView>
            )
          }
          return (
            <View>
              <View className="staff-screen-name">{contest.name || '还没有名称的赛事'}</View>
              {contest.roles.some((role) => mending.includes(role)) && (
                <MissingCopiesNotice contestId={contestId} />
              )}
              <Doors>
                <Door
                  icon="entry"
                  note="赛程、规则、奖项与公开前的检查"
                  onPress={() => openPlanPage(contestId)}
                >
                  赛事设置
                </Door>
              </Doors>
              <StaffDoors contestId={contestId} needs={contest.needs} roles={contest.roles} />
              <ArchiveDoor
                contestId={contestId}
                status={contest.status}
                isOwner={contest.roles.includes('owner')}
              />
            </View>
          )
        }}
      </Read>
    </PageFrame>
  )
}
