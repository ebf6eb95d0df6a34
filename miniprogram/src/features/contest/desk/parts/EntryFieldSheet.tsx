import type { EntryField } from '#shared/model/requirements'
import { LinesField } from '@/components/form/LinesField'
import { SelectField } from '@/components/form/SelectField'
import { TextField } from '@/components/form/TextField'
import { Switch } from '@/components/form/Toggles'
import { PartSheet } from './PartSheet'
import { fieldKindChoices } from './requirementNames'

interface EntryFieldSheetProps {
  readonly field: EntryField
  readonly error: string | undefined
  readonly isLocked: boolean
  readonly onChange: (field: EntryField) => void
  readonly onRemove: () => void
  readonly onClose: () => void
}

const personal: readonly EntryField['kind'][] = ['phone', 'address']

export function EntryFieldSheet(props: EntryFieldSheetProps) {
  const { field, error, isLocked, onChange, onRemove, onClose } = props
  // A phone number or an address never stands in public: the switch says so and stays on.
  const isPersonal = personal.includes(field.kind)
  return (
    <PartSheet
      title={field.name || '新的一项'}
      isLocked={isLocked}
      removal="去掉这一项"
      onRemove={onRemove}
      onClose={onClose}
    >
      <TextField
        label="名称"
        isRequired
        value={field.name}
        error={error}
        disabled={isLocked}
        onChange={(name) => onChange({ ...field, name })}
      />
      <SelectField
        label="填什么"
        isRequired
        choices={fieldKindChoices}
        chosen={field.kind}
        disabled={isLocked}
        onChoose={(kind) =>
          onChange({ ...field, kind, hidden: personal.includes(kind) ? true : field.hidden })
        }
      />
      {field.kind === 'choice' && (
        <LinesField
          label="选项"
          isRequired
          hint="每行一个"
          lines={field.choices ?? []}
          disabled={isLocked}
          onChange={(choices) => onChange({ ...field, choices })}
        />
      )}
      <Switch
        isOn={field.required}
        disabled={isLocked}
        onChange={(required) => onChange({ ...field, required })}
      >
        必须填
      </Switch>
      <Switch
        isOn={field.hidden}
        disabled={isLocked || (isPersonal && field.hidden)}
        note={isPersonal ? '手机号和地址总是不公开' : undefined}
        onChange={(hidden) => onChange({ ...field, hidden })}
      >
        不公开
      </Switch>
    </PartSheet>
  )
}
