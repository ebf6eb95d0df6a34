import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../classNames'
import { Pressable } from '../host/Pressable'
import './tabs.css'

export interface Choice<Key extends string> {
  readonly key: Key
  readonly label: ReactNode
}

interface TabsProps<Key extends string> {
  readonly choices: readonly Choice<Key>[]
  readonly chosen: Key
  readonly onChoose: (key: Key) => void
  readonly label: string
}

/** Many choices in a row that scrolls sideways: categories, days. */
export function Tabs<Key extends string>({ choices, chosen, onChoose, label }: TabsProps<Key>) {
  return (
    <View className="tabs" role="tablist" aria-label={label}>
      {choices.map((choice) => (
        <Pressable
          key={choice.key}
          role="tab"
          on={choice.key === chosen}
          className={classNames('tabs-tab', choice.key === chosen && 'is-chosen')}
          onPress={() => onChoose(choice.key)}
        >
          {choice.label}
        </Pressable>
      ))}
    </View>
  )
}

/** Two to four choices that share the width: a switch between views of one thing. */
export function Segmented<Key extends string>({ choices, chosen, onChoose, label }: TabsProps<Key>) {
  return (
    <View className="segmented" role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <Pressable
          key={choice.key}
          role="radio"
          on={choice.key === chosen}
          className={classNames('segmented-choice', choice.key === chosen && 'is-chosen')}
          onPress={() => onChoose(choice.key)}
        >
          {choice.label}
        </Pressable>
      ))}
    </View>
  )
}
