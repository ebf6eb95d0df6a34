import { View } from '@tarojs/components'
import type { EntryCard } from '#shared/model/entry'
import { Button } from '@/components/button/Button'
import { Stepper } from '@/components/form/Stepper'
import { Pressable } from '@/components/host/Pressable'
import { openEntry } from '@/features/entry/addresses'
import type { BasketLine } from './basketStore'

interface BasketWorkProps {
  readonly contestId: string
  readonly line: BasketLine
  /** null: it is public no more. */
  readonly card: EntryCard | null | undefined
  readonly most: number
  /** Where the rule gives a work one vote at the most, there is nothing to set. */
  readonly isOneVote: boolean
  readonly isLocked: boolean
  readonly onChange: (votes: number) => void
}

/** One work in the basket: its votes can be changed, and at nought it leaves. */
export function BasketWork({ contestId, line, card, most, isOneVote, isLocked, onChange }: BasketWorkProps) {
  const { entryId, title, votes } = line
  const isGone = card === null
  return (
    <View className="basket-work">
      <Pressable
        className="basket-work-words"
        disabled={isGone}
        onPress={() => openEntry(contestId, entryId)}
      >
        <View className="basket-work-title clamp-2">
          {card ? `${card.number} ` : ''}
          {title}
        </View>
        <View className={isGone ? 'basket-work-gone' : 'basket-work-author clamp-1'}>
          {isGone ? '已退出或下架，不能投票' : (card?.author ?? '')}
        </View>
      </Pressable>
      {isGone || isOneVote ? (
        <Button disabled={isLocked} onPress={() => onChange(0)}>
          移出
        </Button>
      ) : (
        <Stepper
          value={votes}
          min={0}
          max={Math.max(most, votes)}
          disabled={isLocked}
          label={`投给《${title}》的票数`}
          onChange={onChange}
        />
      )}
    </View>
  )
}
