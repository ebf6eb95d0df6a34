import { View } from '@tarojs/components'
import { Fragment, type ReactNode } from 'react'
import type { Reading } from '@/api/useRead'
import { Button } from '@/components/button/Button'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { Segmented } from '@/components/tabs/Tabs'
import { useMyRoles } from '@/features/contest/useMyRoles'
import { Read } from '@/features/shell/Read'
import type { Letter } from './letter'
import type { useLetterTurn } from './useLetterTurn'
import './letter.css'

const views = [
  { key: 'waiting', label: '等待答复' },
  { key: 'answered', label: '已答复' },
] as const

/** Where a letter lies. */
export interface Desk {
  readonly now: number
  readonly mayWrite: boolean
}

interface LetterDeskProps<Value, One> {
  readonly title: string
  readonly home: string
  readonly turn: ReturnType<typeof useLetterTurn>
  readonly read: Reading<Value>
  readonly lettersOf: (value: Value) => readonly One[]
  /** What will wait here one day. */
  readonly emptyText: string
  readonly children: (letter: One, desk: Desk) => ReactNode
}

interface LettersPage {
  readonly now: number
  /** How many come before those that follow. */
  readonly next: number | null
}

/** What waits by its deadline, and what was answered. Who wrote is told to nobody. */
export function LetterDesk<Value extends LettersPage, One extends Letter>(
  props: LetterDeskProps<Value, One>,
) {
  const { title, home, turn, read, lettersOf, emptyText, children } = props
  const { contestId, state, offset } = turn.asked
  const { mayWrite } = useMyRoles(contestId)
  const nothing =
    state === 'waiting' ? (
      <StateView icon="check" title="没有要答复的" isInline>
        {emptyText}
      </StateView>
    ) : (
      <StateView icon="check" title="还没有答复过" isInline>
        答复过的留在这里备查。
      </StateView>
    )
  const list = (value: Value) => (
    <View className="letters-desk">
      {lettersOf(value).map((letter) => (
        <Fragment key={letter.number}>{children(letter, { now: value.now, mayWrite })}</Fragment>
      ))}
      <View className="letters-turn">
        {offset > 0 && <Button onPress={() => turn.turnTo(0)}>回到开头</Button>}
        {value.next !== null && <Button onPress={() => turn.turnTo(value.next ?? 0)}>更多</Button>}
      </View>
    </View>
  )
  return (
    <PageFrame title={title} width="wide" home={home}>
      <View className="letters">
        <Segmented label="看哪些" choices={views} chosen={state} onChoose={turn.choose} />
        <Read of={read} skeleton={<Skeleton shapes={['card', 'card', 'card']} />}>
          {(value) => (lettersOf(value).length === 0 ? nothing : list(value))}
        </Read>
      </View>
    </PageFrame>
  )
}
