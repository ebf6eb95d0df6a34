import { Text } from '@tarojs/components'
import { countCharacters } from '#shared/lib/countCharacters'
import { classNames } from '../classNames'
import { TextBox } from '../host/TextBox'
import type { TextBoxProps } from '../host/TextBoxProps'
import { Field, type FieldWords } from './Field'

type TextFieldProps = FieldWords &
  Pick<
    TextBoxProps,
    'value' | 'onChange' | 'onBlur' | 'placeholder' | 'keyboard' | 'disabled' | 'submitKey' | 'onSubmit'
  > & {
    readonly multiline?: boolean
    /** Counted, shown and warned about; the text itself is never cut. */
    readonly maxCharacters?: number
  }

export function TextField({ label, hint, error, isRequired, maxCharacters, ...box }: TextFieldProps) {
  const count = countCharacters(box.value)
  const over = maxCharacters === undefined ? 0 : Math.max(0, count - maxCharacters)
  return (
    <Field
      label={label}
      hint={hint}
      error={over > 0 ? `多了 ${over} 个字` : error}
      isRequired={isRequired}
      aside={
        maxCharacters !== undefined && (
          <Text className={classNames('field-count figures', over > 0 && 'is-over')}>
            {count}/{maxCharacters}
          </Text>
        )
      }
    >
      <TextBox {...box} label={label} invalid={over > 0 || Boolean(error)} />
    </Field>
  )
}
