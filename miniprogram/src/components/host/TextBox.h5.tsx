import type { ChangeEvent, KeyboardEvent } from 'react'
import { classNames } from '../classNames'
import type { TextBoxProps } from './TextBoxProps'
import './text-box.css'

/** Characters that surely fit on a line of a phone: a box grows with its text before any of it is cut in half. */
const LINE = 18
const rowsFor = (text: string) => {
  const rows = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0)
  return Math.min(12, Math.max(3, rows))
}

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
  const name = classNames('text-box', props.disabled && 'is-disabled')
  if (props.multiline) {
    return <textarea {...shared} className={`${name} is-multiline`} rows={rowsFor(props.value)} />
  }
  const submitOnEnter = (event: KeyboardEvent) => {
    // While an input method composes, Enter takes the candidate.
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) props.onSubmit?.()
  }
  return (
    <input
      {...shared}
      className={name}
      inputMode={props.keyboard === 'number' ? 'numeric' : props.keyboard}
      enterKeyHint={props.submitKey}
      onKeyDown={submitOnEnter}
    />
  )
}
