import type { ChangeEvent, KeyboardEvent } from 'react'
import type { TextBoxProps } from './TextBoxProps'
import './text-box.css'

/** Grows with its text; without a script where the browser knows field-sizing. */
const rowsFor = (text: string) => Math.min(12, Math.max(3, text.split('\n').length))

export function TextBox(props: TextBoxProps) {
  const shared = {
    value: props.value,
    placeholder: props.placeholder,
    disabled: props.disabled,
    'aria-label': props.label,
    'aria-invalid': props.invalid,
    onBlur: props.onBlur,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      props.onChange(event.target.value),
  }
  if (props.multiline) {
    return <textarea {...shared} className="text-box is-multiline" rows={rowsFor(props.value)} />
  }
  const submitOnEnter = (event: KeyboardEvent) => {
    // While an input method composes, Enter takes the candidate.
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) props.onSubmit?.()
  }
  return (
    <input
      {...shared}
      className="text-box"
      inputMode={props.keyboard === 'number' ? 'numeric' : props.keyboard}
      enterKeyHint={props.submitKey}
      onKeyDown={submitOnEnter}
    />
  )
}
