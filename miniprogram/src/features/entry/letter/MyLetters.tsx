import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accountHere } from '@/api/accountHere'
import type { Reading } from '@/api/useRead'
import { Badge } from '@/components/badge/Badge'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { NotifyAnswer } from '@/features/entry/mine/NotifyMe'
import { Read } from '@/features/shell/Read'
import { clock, LetterCard } from './LetterCard'
import type { Letter, LetterSays } from './letter'

interface MyLettersProps<Value, One> {
  readonly title: string
  readonly read: Reading<Value>
  readonly lettersOf: (value: Value) => readonly One[]
  readonly sayingOf: (letter: One) => LetterSays
  readonly offersNotice?: boolean
  readonly emptyTitle: string
  /** Where one writes the first. */
  readonly children: ReactNode
}

/** What I wrote and what was answered. */
export function MyLetters<Value, One extends Letter>(props: MyLettersProps<Value, One>) {
  const { title, read, lettersOf, sayingOf, offersNotice, emptyTitle, children } = props
  const nothing = (
    <StateView icon="check" title={emptyTitle}>
      {children}
    </StateView>
  )
  const list = (letters: readonly One[]) => (
    <View className="letters">
      {offersNotice && letters.some(({ answer }) => !answer) && <NotifyAnswer />}
      {letters.map((letter) => (
        <MyLetter key={letter.number} letter={letter} says={sayingOf(letter)} />
      ))}
    </View>
  )
  return (
    <PageFrame title={title} home="/pages/me/index">
      {accountHere() === '' ? (
        nothing
      ) : (
        <Read of={read} skeleton={<Skeleton shapes={['card', 'card']} />}>
          {(value) => (lettersOf(value).length === 0 ? nothing : list(lettersOf(value)))}
        </Read>
      )}
    </PageFrame>
  )
}

function MyLetter({ letter, says }: { readonly letter: Letter; readonly says: LetterSays }) {
  const { answer, dueAt } = letter
  const sign = <Badge tone={answer ? 'good' : 'ink'}>{answer ? '已答复' : '等待答复'}</Badge>
  return (
    <LetterCard letter={letter} says={says} sign={sign}>
      {!answer && <View className="letter-note figures">{clock(dueAt)} 之前答复</View>}
    </LetterCard>
  )
}
