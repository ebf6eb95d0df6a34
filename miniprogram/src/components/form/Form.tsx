import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './form.css'

interface FormSectionProps {
  readonly title?: string
  readonly note?: string
  readonly children: ReactNode
}

/** A part of a form that is thought about as one thing. */
export function FormSection({ title, note, children }: FormSectionProps) {
  return (
    <View className="form-section">
      {title && <View className="form-title">{title}</View>}
      {note && <View className="form-note">{note}</View>}
      <View className="form-fields">{children}</View>
    </View>
  )
}
