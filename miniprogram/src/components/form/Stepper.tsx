import { View } from '@tarojs/components'
import { classNames } from '../classNames'
import { Pressable } from '../host/Pressable'
import { Icon } from '../icon/Icon'
import { RollingNumber } from '../number/RollingNumber'
import './stepper.css'

interface StepperProps {
  readonly value: number
  readonly onChange: (value: number) => void
  readonly min?: number
  readonly max: number
  /** What is counted, for a screen reader: "给《…》的票数". */
  readonly label: string
  readonly disabled?: boolean
}

/** − 3 ＋ under a thumb. It stops at its ends and says nothing about why: the page around it does. */
export function Stepper({ value, onChange, min = 0, max, label, disabled }: StepperProps) {
  const canTake = !disabled && value > min
  const canGive = !disabled && value < max
  return (
    <View className="stepper" role="group" aria-label={label}>
      <Pressable
        className={classNames('stepper-button', !canTake && 'is-disabled')}
        label={`${label}：减一`}
        disabled={!canTake}
        onPress={() => onChange(value - 1)}
      >
        <Icon name="minus" />
      </Pressable>
      <View className={classNames('stepper-value', value === 0 && 'is-zero')} aria-live="polite">
        <RollingNumber value={value} />
      </View>
      <Pressable
        className={classNames('stepper-button is-plus', !canGive && 'is-disabled')}
        label={`${label}：加一`}
        disabled={!canGive}
        onPress={() => onChange(value + 1)}
      >
        <Icon name="plus" />
      </Pressable>
    </View>
  )
}
