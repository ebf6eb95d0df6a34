import { View } from '@tarojs/components'
import { classNames } from '../classNames'
import { Pressable } from '../host/Pressable'
import { Icon } from '../icon/Icon'
import { Field, type FieldWords } from './Field'
import './chips.css'

interface ChipsProps<Key extends string> extends FieldWords {
  readonly choices: readonly { readonly key: Key; readonly label: string }[]
  readonly chosen: readonly Key[]
  readonly onChange: (chosen: readonly Key[]) => void
  readonly disabled?: boolean
}

/** Any number of a few: all in sight, each a tap. */
export function Chips<Key extends string>(props: ChipsProps<Key>) {
  const { choices, chosen, onChange, disabled, ...words } = props
  const turn = (key: Key) =>
    onChange(
      // In the order of the choices, whatever the order of the taps.
      choices
        .map((choice) => choice.key)
        .filter((one) => (one === key ? !chosen.includes(key) : chosen.includes(one))),
    )
  return (
    <Field {...words} isBare>
      <View className="chips" role="group" aria-label={words.label}>
        {choices.map(({ key, label }) => {
          const isOn = chosen.includes(key)
          return (
            <Pressable
              key={key}
              role="checkbox"
              on={isOn}
              disabled={disabled}
              className={classNames('chip', isOn && 'is-on', disabled && 'is-disabled')}
              onPress={() => turn(key)}
            >
              {isOn && <Icon name="check" size="small" />}
              {label}
            </Pressable>
          )
        })}
      </View>
    </Field>
  )
}
