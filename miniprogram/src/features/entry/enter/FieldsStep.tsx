import { fieldValue, withField } from '#shared/rules/entryFields'
import { FormSection } from '@/components/form/Form'
import { EntryFieldControl } from './EntryFieldControl'
import { useFormView } from './formView'

/** What this contest asks of its entrants, beside the work. */
export function FieldsStep() {
  const { contest, form, change, errorOf } = useFormView()
  return (
    <FormSection>
      {contest.requirements.fields.map((field) => (
        <EntryFieldControl
          key={field.fieldId}
          field={field}
          value={fieldValue(form, field)}
          error={errorOf(`fields.${field.fieldId}`)}
          onChange={(value) => change(withField(form, field, value))}
        />
      ))}
    </FormSection>
  )
}
