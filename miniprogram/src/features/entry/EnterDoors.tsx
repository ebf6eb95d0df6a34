import { View } from '@tarojs/components'
import { clockText } from '#shared/lib/day'
import { allows, windowsOf } from '#shared/rules/stages'
import { accountHere } from '@/api/accountHere'
import { serverNow } from '@/api/serverClock'
import { useRead } from '@/api/useRead'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { entrantPage, openPage } from '@/features/contest/addresses'
import type { ContestSummary } from '@/features/contest/contestNow'
import { Door, Doors } from '@/features/contest/Doors'
import { Read } from '@/features/shell/Read'

const clock = (at: number) => clockText(at, 'M月D日 HH:mm')
const entering = ({ stages }: ContestSummary) => windowsOf(stages, 'enter')

/** What can be entered now, what can be entered next, and what one has sent: everything else lies behind these. */
export function EnterDoors() {
  const contests = useRead('contest', 'listContests', {})
  const isMember = accountHere() !== ''
  const mine = useRead('entry', 'listMyEntries', {}, { isNeeded: isMember })
  const works = mine.state === 'ready' ? mine.value.entries : []
  const waiting = works.filter(({ state }) => state === 'returned').length
  const drafts = works.filter(({ state }) => state === 'draft').length
  return (
    <Read of={contests} skeleton={<Skeleton shapes={['row', 'row']} />}>
      {(value) => {
        const now = serverNow()
        const open = value.contests.filter(({ stages }) => allows(stages, 'enter', now))
        const coming = value.contests
          .filter(
            (contest) => !open.includes(contest) && entering(contest).some(({ opensAt }) => opensAt > now),
          )
          .sort((one, other) => nextOf(one, now) - nextOf(other, now))
        return (
          <View>
            {open.length === 0 && (
              <StateView icon="entry" title="现在没有征集中的赛事" isInline>
                {coming[0]
                  ? `“${coming[0].theme}”${clock(nextOf(coming[0], now))} 开始征集。`
                  : '征集开始后，可以在这里报名、上传作品。'}
              </StateView>
            )}
            {open.length > 0 && (
              <Doors>
                {open.map((contest) => (
                  <Door
                    key={contest.contestId}
                    icon="upload"
                    note={`${clock(endOf(contest, now))} 截止`}
                    onPress={() => openPage(entrantPage('start', { contestId: contest.contestId }))}
                  >
                    {contest.name}
                  </Door>
                ))}
              </Doors>
            )}
            {isMember && (
              <Doors>
                <Door
                  icon="entry"
                  note={myWorks(works.length, drafts, waiting)}
                  isUrgent={waiting > 0}
                  onPress={() => openPage(entrantPage('works'))}
                >
                  我的作品
                </Door>
              </Doors>
            )}
          </View>
        )
      }}
    </Read>
  )
}

const nextOf = (contest: ContestSummary, now: number) =>
  Math.min(...entering(contest).flatMap(({ opensAt }) => (opensAt > now ? [opensAt] : [])))

const endOf = (contest: ContestSummary, now: number) =>
  Math.max(...entering(contest).flatMap(({ opensAt, closesAt }) => (opensAt <= now ? [closesAt] : [])))

const myWorks = (works: number, drafts: number, waiting: number): string => {
  if (waiting > 0) return `${waiting} 件被退回，等你修改`
  if (drafts > 0) return `${works} 件，其中 ${drafts} 件还没有提交`
  return works > 0 ? `${works} 件` : '草稿和每件作品的进展'
}
