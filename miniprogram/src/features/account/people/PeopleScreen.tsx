import { View } from '@tarojs/components'
import { useState } from 'react'
import { accountLimits } from '#shared/model/account'
import { type Reading, useRead } from '@/api/useRead'
import { Button } from '@/components/button/Button'
import { Notice } from '@/components/notice/Notice'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { staffPage } from '@/features/contest/addresses'
import { useContestId } from '@/features/contest/useContestId'
import { useMyRoles } from '@/features/contest/useMyRoles'
import { Read } from '@/features/shell/Read'
import { StaffFooter } from '@/features/shell/StaffFooter'
import { InviteSheet } from './InviteSheet'
import { PeopleByRole } from './PeopleByRole'
import type { People } from './peopleOf'
import { RemovedPeople } from './RemovedPeople'
import { Waiting } from './Waiting'
import './people.css'

/** Who works on a contest, who was invited, and who left. */
export function PeopleScreen() {
  const contestId = useContestId()
  const people: Reading<People> = useRead('account', 'listPeople', { contestId: contestId || '0' })
  const { isOwner, mayWrite } = useMyRoles(contestId)
  const [isInviting, setInviting] = useState(false)
  return (
    <PageFrame
      title="人员与角色"
      width="wide"
      home={staffPage('contest', contestId)}
      footer={
        isOwner && (
          <StaffFooter>
            <Button kind="primary" icon="plus" isWide onPress={() => setInviting(true)}>
              邀请一个人
            </Button>
          </StaffFooter>
        )
      }
    >
      <Read of={people} skeleton={<Skeleton shapes={['title', 'row', 'row', 'title', 'row', 'row']} />}>
        {(value) => (
          <View className="people">
            <OwnersNeeded people={value} isOwner={isOwner} />
            {!mayWrite && <Notice>你只看不改。为了保护大家，姓名只显示第一个字。</Notice>}
            <View className="people-columns">
              <PeopleByRole contestId={contestId} people={value.people} mayRemove={isOwner} />
              <View className="people-side">
                <Waiting contestId={contestId} invitations={value.invitations} mayCancel={isOwner} />
                <RemovedPeople removed={value.removed} />
              </View>
            </View>
          </View>
        )}
      </Read>
      {isInviting && <InviteSheet contestId={contestId} onClose={() => setInviting(false)} />}
    </PageFrame>
  )
}

/** A contest is published by one owner and checked by another. */
function OwnersNeeded({ people, isOwner }: { readonly people: People; readonly isOwner: boolean }) {
  const owners = people.people.filter(({ role }) => role === 'owner').length
  if (owners >= accountLimits.leastOwners || !isOwner) return null
  return (
    <Notice tone="warning" title="还缺一位负责人">
      公开赛事前，至少要有 {accountLimits.leastOwners} 位负责人：一人决定的事，另一人可以复核。
    </Notice>
  )
}
