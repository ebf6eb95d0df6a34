import { View } from '@tarojs/components'
import { clockText } from '#shared/lib/day'
import { serverNow } from '@/api/serverClock'
import { useRead } from '@/api/useRead'
import { Notice } from '@/components/notice/Notice'
import { roleWords } from './people/roleWords'
import './removed-note.css'

const MONTH_MS = 30 * 24 * 60 * 60_000

/** Nobody is removed unnoticed: whoever lost a role reads it here for a month, with the reason. */
export function RemovedNote() {
  const who = useRead('account', 'whoAmI', {}, { staleMs: 5 * 60_000 })
  if (who.state !== 'ready') return null
  const recent = who.value.removed.filter(({ at }) => serverNow() - at < MONTH_MS)
  return (
    <>
      {recent.map(({ contestId, role, at, reason }) => (
        <View key={`${contestId} ${role}`} className="removed-note">
          <Notice title={`你不再是${roleWords[role].name}`}>
            {clockText(at, 'M月D日 HH:mm')}，赛事负责人移除了这个角色：{reason}
          </Notice>
        </View>
      ))}
    </>
  )
}
