import { View } from '@tarojs/components'
import { contestLimits } from '#shared/model/contest'
import type { EntryField } from '#shared/model/requirements'
import { Button } from '@/components/button/Button'
import { FormSection } from '@/components/form/Form'
import { EntryFieldSheet } from './EntryFieldSheet'
import { ItemRow } from './ItemRow'
import { fieldKindChoices } from './requirementNames'
import { useItems } from './useItems'

interface EntryFieldsProps {
  readonly fields: readonly EntryField[]
  readonly faultAt: (path: string) => string | undefined
  readonly isLocked: boolean
  readonly onChange: (fields: readonly EntryField[]) => void
}

const noteOf = ({ kind, required, hidden }: EntryField): string =>
  [
    fieldKindChoices.find(({ key }) => key === kind)?.label,
    required ? '必填' : '选填',
    hidden ? '不公开' : '公开',
  ].join(' · ')

const newField = (fields: readonly EntryField[]): EntryField => {
  let number = fields.length + 1
  while (fields.some(({ fieldId }) => fieldId === `field${number}`)) number++
  return { fieldId: `field${number}`, name: '', kind: 'text', required: false, hidden: true }
}

/** What else an entrant fills in. */
export function EntryFields({ fields, faultAt, isLocked, onChange }: EntryFieldsProps) {
  const { open, add, opened } = useItems(fields, onChange)
  return (
    <FormSection title="还要填写" note="不公开的内容加密保存，只有工作人员在需要时看得到。">
      {fields.length > 0 && (
        <View className="item-list">
          {fields.map((field, index) => (
            <ItemRow
              key={field.fieldId}
              title={field.name || '未命名'}
              note={noteOf(field)}
              error={faultAt(String(index))}
              onPress={() => open(index)}
            />
          ))}
        </View>
      )}
      {!isLocked && fields.length < contestLimits.fields && (
        <Button icon="plus" isWide onPress={() => add(newField(fields))}>
          添加一项
        </Button>
      )}
      {opened && (
        <EntryFieldSheet
          field={opened.item}
          error={faultAt(String(opened.at))}
          isLocked={isLocked}
          {...opened.sheet}
        />
      )}
    </FormSection>
  )
}
