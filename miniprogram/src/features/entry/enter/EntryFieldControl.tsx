import type { EntryField } from '#shared/model/requirements'
import { longestOf } from '#shared/rules/entryFieldFaults'
import { Field, type FieldWords } from '@/components/form/Field'
import { SelectField } from '@/components/form/SelectField'
import { TextField } from '@/components/form/TextField'
import { DateBox } from '@/components/host/DateBox'

interface EntryFieldControlProps {
  readonly field: EntryField
  readonly value: string
  /** Masked, what is kept already and not shown again: left empty it stays. */
  readonly kept?: string | undefined
  readonly error: string | undefined
  readonly onChange: (value: string) => void
}

/** Said under every field that only the organiser sees. */
const HIDDEN = '不公开，仅主办方可见'

const keyboards = { phone: 'tel', number: 'number' } as const

/** One of the contest's own fields, by the control that suits its kind. */
export function EntryFieldControl({ field, value, kept = '', error, onChange }: EntryFieldControlProps) {
  const { name, kind, required, hidden, choices = [] } = field
  const words: FieldWords = {
    label: name,
    isRequired: required,
    ...(hidden && { hint: HIDDEN }),
    ...(error && { error }),
  }
  if (kind === 'choice') {
    return (
      <SelectField
        {...words}
        choices={choices.map((choice) => ({ key: choice, label: choice }))}
        chosen={value === '' ? undefined : value}
        onChoose={onChange}
      />
    )
  }
  if (kind === 'date') {
    return (
      <Field {...words}>
        <DateBox mode="date" label={name} value={value} onChange={onChange} />
      </Field>
    )
  }
  const isLong = kind === 'longText' || kind === 'address'
  return (
    <TextField
      {...words}
      {...(kept !== '' && { placeholder: `${kept}，不改就空着` })}
      value={value}
      onChange={onChange}
      multiline={isLong}
      {...(kind === 'phone' || kind === 'number'
        ? { keyboard: keyboards[kind] }
        : { maxCharacters: longestOf(field) })}
    />
  )
}
