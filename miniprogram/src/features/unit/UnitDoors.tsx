import { accountHere } from '@/api/accountHere'
import { useRead } from '@/api/useRead'
import { openPage } from '@/features/contest/addresses'
import { Door } from '@/features/contest/Doors'
import { unitPage } from './addresses'

const fiveMinutes = 5 * 60_000

/** A liaison's way to the unit, and an author's to a work that came in for them. */
export function UnitDoors() {
  const who = useRead('account', 'whoAmI', {}, { staleMs: fiveMinutes, isNeeded: accountHere() !== '' })
  const speaking = who.state === 'ready' ? who.value.roles.filter(({ role }) => role === 'liaison') : []
  return (
    <>
      {speaking.slice(0, 3).map(({ contestId }) => (
        <Door
          key={contestId}
          note="报送联系人和作品，查看进度"
          onPress={() => openPage(unitPage('mine', { contestId }))}
        >
          我的单位
        </Door>
      ))}
      <Door note="单位报送或邮寄的作品，接到自己名下" onPress={() => openPage(unitPage('claim'))}>
        认领作品
      </Door>
    </>
  )
}
