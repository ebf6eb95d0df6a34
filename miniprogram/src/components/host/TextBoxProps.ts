export interface TextBoxProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly placeholder?: string
  readonly label?: string
  readonly multiline?: boolean
  readonly keyboard?: 'text' | 'number' | 'tel'
  readonly disabled?: boolean
  readonly invalid?: boolean
  /** Text on the keyboard's main key, where the phone lets us choose. */
  readonly submitKey?: 'done' | 'search' | 'send'
  readonly onSubmit?: () => void
}
