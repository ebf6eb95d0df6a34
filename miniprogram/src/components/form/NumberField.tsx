import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { classNames } from '../classNames'
import { Pressable } from '../host/Pressable'
import { TextBox } from '../host/TextBox'
import { Icon } from '../icon/Icon'
import { Field, type FieldWords } from './Field'
import './number-field.css'

interface NumberFieldProps extends FieldWords {
  readonly value: number
  readonly onChange: (value: number) => void
  readonly min?: number
  readonly max: number
  readonly step?: number
  /** “票”“秒”, behind the figure. */
  readonly unit?: string
  readonly disabled?: boolean
}

/** A whole number: two buttons for a thumb, and figures for who knows what it will be. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, min = 0, max, step = 1, unit, disabled, ...words } = props
  const [text, setText] = useState(String(value))
  // What comes from elsewhere is shown; an emptied box that is being typed into stays empty.
  useEffect(() => setText((now) => (Number(now) === value && now !== '' ? now : String(value))), [value])

  const type = (typed: string) => {
    const figures = typed.replace(/\D/g, '').slice(0, 6)
    setText(figures)
    if (figures !== '') onChange(Number(figures))
  }
  const move = (by: number) => onChange(Math.min(max, Math.max(min, value + by)))
  const button = (by: number, icon: 'minus' | 'plus', isOff: boolean) => (
    <Pressable
      className={classNames('number-field-button', isOff && 'is-disabled')}
      label={`${words.label}：${by < 0 ? '减' : '加'}${step}`}
      disabled={isOff}
      onPress={() => move(by)}
    >
      <Icon name={icon} />
    </Pressable>
  )
  return (
    <Field {...words}>
      <View className={classNames('number-field', disabled && 'is-disabled')}>
        {button(-step, 'minus', Boolean(disabled) || value <= min)}
        <View className="number-field-figure figures">
          <TextBox
            value={text}
            onChange={type}
            onBlur={() => setText(String(value))}
            keyboard="number"
            label={words.label}
            disabled={disabled}
          />
        </View>
        {unit && <Text className="number-field-unit">{unit}</Text>}
        {button(step, 'plus', Boolean(disabled) || value >= max)}
      </View>
    </Field>
  )
}
