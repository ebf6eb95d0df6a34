import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { Badge } from '@/components/badge/Badge'
import { Button } from '@/components/button/Button'
import { openEntry } from '@/features/entry/addresses'
import { clock, LetterCard } from './LetterCard'
import type { Desk } from './LetterDesk'
import type { Letter, LetterSays } from './letter'

interface DeskLetterProps {
  readonly letter: Letter
  readonly says: LetterSays
  readonly desk: Desk
  readonly answeredBy?: string
  /** Nobody sees the work any more. */
  readonly isWorkGone?: boolean
  readonly answerSheet: (onClose: () => void) => ReactNode
  readonly children?: ReactNode
}

const DAY_MS = 86_400_000

/** A letter as staff have it before them: until when, the answer, and the work. */
export function DeskLetter(props: DeskLetterProps) {
  const { letter, says, desk, answeredBy = '', isWorkGone, answerSheet, children } = props
  const { contestId, entryId, answer, dueAt } = letter
  const [isAnswering, setAnswering] = useState(false)
  const sign = !answer && <Deadline dueAt={dueAt} now={desk.now} />
  return (
    <LetterCard letter={letter} says={says} sign={sign} answeredBy={answeredBy}>
      <View className="letter-acts">
        {!answer && desk.mayWrite && (
          <Button kind="primary" size="small" onPress={() => setAnswering(true)}>
            答复
          </Button>
        )}
        {!isWorkGone && (
          <Button size="small" onPress={() => openEntry(contestId, entryId)}>
            看作品
          </Button>
        )}
      </View>
      {children}
      {isAnswering && answerSheet(() => setAnswering(false))}
    </LetterCard>
  )
}

function Deadline({ dueAt, now }: { readonly dueAt: number; readonly now: number }) {
  if (dueAt <= now) return <Badge tone="live">已过期限</Badge>
  return <Badge tone={dueAt - now <= DAY_MS ? 'live' : 'plain'}>{`${clock(dueAt)} 前答复`}</Badge>
}
