import { View } from '@tarojs/components'
import { clockText, instantOf, nextDay } from '#shared/lib/day'
import { DateBox } from '../host/DateBox'
import { Field, type FieldWords } from './Field'
import './instant-field.css'

interface InstantFieldProps extends FieldWords {
  readonly at: number
  readonly onChange: (at: number) => void
  /** The end of a span: midnight is written as 24:00 of the day before, as people say it. */
  readonly isEnd?: boolean
  readonly disabled?: boolean
}

/** A date and a time in Beijing, whatever the clock of this device says. */
export function InstantField({ at, onChange, isEnd, disabled, ...words }: InstantFieldProps) {
  const isMidnightEnd = Boolean(isEnd) && clockText(at, 'HH:mm') === '00:00'
  const day = clockText(isMidnightEnd ? at - 1 : at, 'YYYY-MM-DD')
  // A clock has no 24:00: the last minute of a day stands for its end.
  const time = isMidnightEnd ? '23:59' : clockText(at, 'HH:mm')
  const become = (newDay: string, newTime: string) =>
    onChange(instantOf(isEnd && newTime === '23:59' ? `${nextDay(newDay)} 00:00` : `${newDay} ${newTime}`))
  return (
    <Field {...words} hint={words.hint ?? (isMidnightEnd ? '到这一天的 24:00 为止' : undefined)} isBare>
      <View className="instant-field">
        <View className="field-frame is-day">
          <DateBox
            mode="date"
            label={`${words.label}：日期`}
            value={day}
            disabled={disabled}
            onChange={(newDay) => become(newDay, time)}
          />
        </View>
        <View className="field-frame is-time">
          <DateBox
            mode="time"
            label={`${words.label}：时间`}
            value={time}
            disabled={disabled}
            onChange={(newTime) => become(day, newTime)}
          />
        </View>
      </View>
    </Field>
  )
}
