import { View } from '@tarojs/components'
import { clockText } from '#shared/lib/day'
import { serverNow } from '@/api/serverClock'
import { useRead } from '@/api/useRead'
import { Notice } from '@/components/notice/Notice'
import { useContests } from '@/features/contest/useContests'
import { roleWords } from './people/roleWords'
import './removed-note.css'

const MONTH_MS = 30 * 24 * 60 * 60_000

/** Nobody is removed unnoticed: whoever lost a role reads it here for a month, with the reason. */
export function RemovedNote() {
  const who = useRead('account', 'whoAmI', {}, { staleMs: 5 * 60_000 })
  // Its answer also tells what time it is on the server.
  const contests = useContests()
  if (who.state !== 'ready' || contests.state !== 'ready') return null
  const nameOf = (contestId: string) =>
    contests.value.find((contest) => contest.contestId === contestId)?.theme
  const recent = who.value.removed.filter(({ at }) => serverNow() - at < MONTH_MS)
  return (
    <>
      {recent.map(({ contestId, role, at, reason }) => (
        <View key={`${contestId} ${role}`} className="removed-note">
          <Notice title={`你不再是${roleWords[role].name}`}>
            {clockText(at, 'M月D日 HH:mm')}，负责人移除了你{themeIn(nameOf(contestId))}的这个角色：{reason}
          </Notice>
        </View>
      ))}
    </>
  )
}

const themeIn = (theme: string | undefined) => (theme ? `在“${theme}”` : '')
