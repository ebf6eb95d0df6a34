import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { classNames } from '@/components/classNames'
import { Pressable } from '@/components/host/Pressable'
import { Icon } from '@/components/icon/Icon'
import { Sheet } from '@/components/overlay/Sheet'
import { fieldName } from '@/features/entry/enter/faultWords'

interface FieldPickerProps {
  readonly field: string
  readonly fields: readonly { readonly fieldId: string; readonly name: string }[]
  /** Videos of the work. */
  readonly items: number
  readonly onPick: (field: string) => void
}

const always = ['title', 'authors', 'introduction', 'categoryId', 'cover', 'unit', 'consents'] as const

/** Where the author will read it. */
export function FieldPicker({ field, fields, items, onPick }: FieldPickerProps) {
  const [isOpen, setOpen] = useState(false)
  const films = Array.from({ length: items }, (_, index) => `items.${index}`)
  const choices = ['', ...films, ...always, ...fields.map(({ fieldId }) => `fields.${fieldId}`)]
  return (
    <>
      <Pressable
        className="field-picker"
        label={`写在：${fieldName(field, fields)}`}
        onPress={() => setOpen(true)}
      >
        <Text>写在：{fieldName(field, fields)}</Text>
        <Icon name="down" size="small" />
      </Pressable>
      <Sheet isOpen={isOpen} title="写在哪一项" onClose={() => setOpen(false)}>
        <View className="choices" role="listbox" aria-label="写在哪一项">
          {choices.map((choice) => (
            <Pressable
              key={choice}
              role="option"
              on={choice === field}
              className={classNames('choice', choice === field && 'is-chosen')}
              onPress={() => {
                onPick(choice)
                setOpen(false)
              }}
            >
              <Text>{fieldName(choice, fields)}</Text>
              {choice === field && <Icon name="check" />}
            </Pressable>
          ))}
        </View>
      </Sheet>
    </>
  )
}
