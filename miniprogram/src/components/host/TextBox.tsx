import { Input, Textarea } from '@tarojs/components'
import { classNames } from '../classNames'
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
  const name = classNames('text-box', disabled && 'is-disabled')
  if (props.multiline) return <Textarea {...shared} className={`${name} is-multiline`} autoHeight />
  return (
    <Input
      {...shared}
      className={name}
      type={props.keyboard === 'number' ? 'number' : 'text'}
      confirmType={props.submitKey ?? 'done'}
      onConfirm={props.onSubmit}
    />
  )
}
