import { Picker, View } from '@tarojs/components'
import { classNames } from '../classNames'
import type { DateBoxProps } from './DateBoxProps'
import './date-box.css'

/** WeChat's own wheels. */
export function DateBox({ mode, value, onChange, label, disabled }: DateBoxProps) {
  const shared = { disabled, value, className: 'date-box-picker', 'aria-label': label }
  const face = (
    <View className={classNames('date-box figures', disabled && 'is-disabled')}>{value || '请选择'}</View>
  )
  if (mode === 'date') {
    return (
      <Picker {...shared} mode="date" onChange={({ detail }) => onChange(detail.value)}>
        {face}
      </Picker>
    )
  }
  return (
    <Picker {...shared} mode="time" onChange={({ detail }) => onChange(detail.value)}>
      {face}
    </Picker>
  )
}
