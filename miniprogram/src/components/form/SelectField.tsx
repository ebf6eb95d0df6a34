import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { classNames } from '../classNames'
import { Pressable } from '../host/Pressable'
import { Icon } from '../icon/Icon'
import { Sheet } from '../overlay/Sheet'
import { Field, type FieldWords } from './Field'

interface SelectFieldProps<Key extends string> extends FieldWords {
  readonly choices: readonly { readonly key: Key; readonly label: string; readonly note?: string }[]
  readonly chosen: Key | undefined
  readonly onChoose: (key: Key) => void
  readonly placeholder?: string
  readonly disabled?: boolean
}

/** One of a list, picked from a sheet: the same on a phone and at a desk. */
export function SelectField<Key extends string>(props: SelectFieldProps<Key>) {
  const { label, choices, chosen, onChoose, placeholder = '请选择', disabled, ...words } = props
  const [isOpen, setOpen] = useState(false)
  const current = choices.find((choice) => choice.key === chosen)
  return (
    <Field label={label} {...words}>
      <Pressable
        className={classNames('select', !current && 'is-empty', disabled && 'is-disabled')}
        label={`${label}：${current?.label ?? placeholder}`}
        disabled={disabled}
        onPress={() => setOpen(true)}
      >
        <Text>{current?.label ?? placeholder}</Text>
        <Icon name="down" size="small" />
      </Pressable>
      <Sheet isOpen={isOpen} title={label} onClose={() => setOpen(false)}>
        <View className="choices" role="listbox" aria-label={label}>
          {choices.map((choice) => (
            <Pressable
              key={choice.key}
              role="option"
              on={choice.key === chosen}
              className={classNames('choice', choice.key === chosen && 'is-chosen')}
              onPress={() => {
                onChoose(choice.key)
                setOpen(false)
              }}
            >
              <View>
                <View>{choice.label}</View>
                {choice.note && <View className="choice-note">{choice.note}</View>}
              </View>
              {choice.key === chosen && <Icon name="check" />}
            </Pressable>
          ))}
        </View>
      </Sheet>
    </Field>
  )
}
