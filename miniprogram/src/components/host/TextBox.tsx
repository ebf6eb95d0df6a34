import { Input, Textarea } from '@tarojs/components'
import type { TextBoxProps } from './TextBoxProps'
import './text-box.css'

/** One line or several. Limits are shown and checked by the field around it: a text is never cut while typing. */
export function TextBox(props: TextBoxProps) {
  const { value, placeholder, disabled } = props
  const shared = {
    value,
    placeholder,
    disabled,
    placeholderClass: 'text-box-placeholder',
    maxlength: -1,
    onInput: (event: { detail: { value: string } }) => props.onChange(event.detail.value),
    onBlur: props.onBlur,
  }
  if (props.multiline) return <Textarea {...shared} className="text-box is-multiline" autoHeight />
  return (
    <Input
      {...shared}
      className="text-box"
      type={props.keyboard === 'number' ? 'number' : 'text'}
      confirmType={props.submitKey ?? 'done'}
      onConfirm={props.onSubmit}
    />
  )
}
