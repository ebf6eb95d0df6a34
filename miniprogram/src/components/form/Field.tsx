import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../classNames'
import './form.css'

export interface FieldWords {
  readonly label: string
  readonly hint?: string
  readonly error?: string
  readonly isRequired?: boolean
}

interface FieldProps extends FieldWords {
  readonly children: ReactNode
  /** At the right of the hint: how many characters of how many. */
  readonly aside?: ReactNode
  /** The control draws its own frame, or has none. */
  readonly isBare?: boolean
}

/** A label, a control, and one line below it: the error where there is one, else the hint. */
export function Field({ label, hint, error, isRequired, children, aside, isBare }: FieldProps) {
  return (
    <View className={classNames('field', error && 'has-error')}>
      <View className="field-label">
        <Text>{label}</Text>
        {!isRequired && <Text className="field-optional">选填</Text>}
      </View>
      <View className={classNames(!isBare && 'field-frame')}>{children}</View>
      {(error || hint || aside) && (
        <View className="field-foot">
          <View className="field-message" role={error ? 'alert' : undefined}>
            {error ?? hint}
          </View>
          {aside}
        </View>
      )}
    </View>
  )
}
