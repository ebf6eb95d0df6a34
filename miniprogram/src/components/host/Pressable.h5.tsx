import { classNames } from '../classNames'
import type { PressableProps } from './PressableProps'
import './pressable.h5.css'

const stateOf = (role: PressableProps['role'], on: boolean | undefined) => {
  if (on === undefined) return {}
  if (role === 'tab' || role === 'option') return { 'aria-selected': on }
  if (role === 'radio' || role === 'checkbox' || role === 'switch') return { 'aria-checked': on }
  return { 'aria-pressed': on }
}

/**
 * In a browser a real button: focus, Enter, Space and screen readers come with it. Disabled ones stay focusable,
 * so that their reason can be read.
 */
export function Pressable({
  onPress,
  children,
  className,
  style,
  label,
  role,
  on,
  disabled,
}: PressableProps) {
  return (
    <button
      type="button"
      role={role}
      aria-label={label}
      aria-disabled={disabled}
      {...stateOf(role, on)}
      className={classNames('pressable', className)}
      style={style}
      onClick={disabled ? undefined : onPress}
    >
      {children}
    </button>
  )
}
