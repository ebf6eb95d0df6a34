import { View } from '@tarojs/components'
import { Pressable } from '@/components/host/Pressable'
import { Icon } from '@/components/icon/Icon'
import { openPage, staffPage } from './addresses'
import { useMyRoles } from './useMyRoles'
import './contest-head.css'

/** The way to what staff do here; nobody else sees it. */
export function StaffDoor({ contestId }: { readonly contestId: string }) {
  const { isStaff } = useMyRoles(contestId, 'onlyKnown')
  if (!isStaff) return null
  return (
    <Pressable className="contest-head-staff" onPress={() => openPage(staffPage('contest', contestId))}>
      <Icon name="desk" size="small" />
      <View>管理这个赛事</View>
    </Pressable>
  )
}
