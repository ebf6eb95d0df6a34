import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../classNames'
import { Pressable } from '../host/Pressable'
import { Icon } from '../icon/Icon'
import './form.css'

interface ToggleProps {
  readonly children: ReactNode
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
  readonly note?: string
  readonly disabled?: boolean
}

/** Takes effect at once. */
export function Switch({ children, isOn, onChange, note, disabled }: ToggleProps) {
  return (
    <Pressable
      role="switch"
      on={isOn}
      disabled={disabled}
      className={classNames('toggle', isOn && 'is-on', disabled && 'is-disabled')}
      onPress={() => onChange(!isOn)}
    >
      <View className="toggle-words">
        <View>{children}</View>
        {note && <View className="toggle-note">{note}</View>}
      </View>
      <View className="switch-track">
        <View className="switch-knob" />
      </View>
    </Pressable>
  )
}

/** Takes effect with the form around it. */
export function Checkbox({ children, isOn, onChange, note, disabled }: ToggleProps) {
  return (
    <Pressable
      role="checkbox"
      on={isOn}
      disabled={disabled}
      className={classNames('toggle is-checkbox', isOn && 'is-on', disabled && 'is-disabled')}
      onPress={() => onChange(!isOn)}
    >
      <View className="checkbox-box">{isOn && <Icon name="check" size="small" />}</View>
      <View className="toggle-words">
        <View>{children}</View>
        {note && <View className="toggle-note">{note}</View>}
      </View>
    </Pressable>
  )
}
