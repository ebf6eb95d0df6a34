import { type ReactNode, useState } from 'react'
import { StateView } from '@/components/page/StateView'
import { Tabs } from '@/components/tabs/Tabs'
import { Read } from '@/features/shell/Read'
import { useContests } from './useContests'

interface OneContestProps {
  readonly skeleton: ReactNode
  readonly children: (contestId: string) => ReactNode
}

/** For pages that show one contest without being told which: the one to act in, and a choice where there are more. */
export function OneContest({ skeleton, children }: OneContestProps) {
  const contests = useContests()
  const [chosen, choose] = useState<string>()
  return (
    <Read of={contests} skeleton={skeleton}>
      {(all) => {
        const [first] = all
        if (!first) {
          return (
            <StateView icon="clock" title="还没有公开的赛事">
              有新的赛事开始时，会出现在这里。
            </StateView>
          )
        }
        const contestId = chosen ?? first.contestId
        const choices = all.map((contest) => ({ key: contest.contestId, label: contest.theme }))
        return (
          <>
            {all.length > 1 && <Tabs label="赛事" choices={choices} chosen={contestId} onChoose={choose} />}
            {children(contestId)}
          </>
        )
      }}
    </Read>
  )
}
