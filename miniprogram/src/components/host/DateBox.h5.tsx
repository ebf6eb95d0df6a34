import { classNames } from '../classNames'
import type { DateBoxProps } from './DateBoxProps'
import './date-box.css'

/** The browser's own: a calendar under the mouse, and figures under the keys. */
export function DateBox({ mode, value, onChange, label, disabled }: DateBoxProps) {
  return (
    <input
      type={mode}
      className={classNames('date-box figures', disabled && 'is-disabled')}
      value={value}
      disabled={disabled}
      aria-label={label}
      // Half-typed dates are empty: they are no wish yet.
      onChange={(event) => event.target.value && onChange(event.target.value)}
    />
  )
}
